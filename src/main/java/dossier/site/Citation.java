package dossier.site;

import dossier.model.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * What a reference to an article says, before it has a form.
 *
 * @param key its name in a bibliography; no other article's
 * @param authors as the source names them, each in one text
 * @param publisher the newspaper or site
 * @param kind the sort of piece
 * @param date as known; empty for an undated article
 * @param original the article's address at its publisher
 * @param language BCP 47 tag
 * @param note what the date's fields can't say, in the interface's words
 * @param dossier the dossier's title
 * @param permalink the article's address in the dossier, when that has an address
 */
public record Citation(
        String key,
        String title,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> kind,
        Optional<Edtf> date,
        Optional<String> original,
        String language,
        Optional<String> note,
        String dossier,
        Optional<String> permalink) {

    public Citation {
        authors = List.copyOf(authors);
    }
}
