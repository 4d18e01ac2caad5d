package dossier.language.dutch.dates;

import dossier.language.DateWording;
import dossier.language.Passage;
import dossier.model.BlockRole;
import dossier.model.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * Where a passage stands in its article.
 *
 * @param before the number of the last block of text before it; 0 for none
 * @param headed the date that the heading above begins with: {@code Vrijdag 7 januari, 13.00 uur}
 */
record Place(int before, Optional<Edtf> headed) {

    static final Place FIRST = new Place(0, Optional.empty());

    /** Where the passage after one stands. */
    Place after(Passage passage, List<DateWording> found) {
        if (passage.role() != BlockRole.HEADING) {
            return new Place(passage.block(), headed);
        }
        return new Place(
                before,
                found.stream()
                        .filter(date -> date.span().block() == passage.block())
                        .filter(date -> date.span().start() == 0)
                        .findFirst()
                        .flatMap(DateWording::value));
    }
}
