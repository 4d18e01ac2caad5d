package dossier.search;

import dossier.corpus.words.Slots;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the first file of the index leads to.
 *
 * @param documents how many texts have words
 */
record IndexParts(
        Slots slots,
        SlotClasses classes,
        int documents,
        WordFiles words,
        NameFiles names,
        NearFiles near,
        IndexFile marks) {

    /** The files of all parts. */
    Stream<IndexFile> files() {
        return Stream.of(words.files(), names.files(), near.files(), List.of(marks))
                .flatMap(List::stream);
    }
}
