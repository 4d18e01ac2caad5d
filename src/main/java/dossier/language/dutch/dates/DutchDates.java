package dossier.language.dutch.dates;

import dossier.language.DateWording;
import dossier.language.Passage;
import dossier.model.Edtf;
import java.util.List;
import java.util.Optional;

/** Finds the words of a Dutch article that say when. Immutable and safe for many threads. */
public final class DutchDates {

    /** In order; no two overlap. */
    public List<DateWording> find(List<Passage> article, Optional<Edtf> published) {
        return List.of();
    }
}
