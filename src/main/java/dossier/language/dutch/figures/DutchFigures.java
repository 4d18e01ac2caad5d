package dossier.language.dutch.figures;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Passage;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** Finds the quantities of a Dutch article. Immutable and safe for many threads. */
public final class DutchFigures {

    /** In order; no two overlap. */
    public List<Figure> find(List<Passage> article, List<DateWording> dates) {
        return List.of();
    }

    /** What a figure can be about. */
    public SortedSet<String> topics() {
        return Collections.emptySortedSet();
    }
}
