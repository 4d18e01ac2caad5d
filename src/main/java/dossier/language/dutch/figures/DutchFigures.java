package dossier.language.dutch.figures;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Finds the quantities of a Dutch article. Immutable and safe for many threads. */
public final class DutchFigures {

    private final Topics topics = new Topics();
    private final FigureScan scan = new FigureScan(topics);

    /** In order; no two overlap. */
    public List<Figure> find(List<Passage> article, List<DateWording> dates) {
        List<Figure> figures = new ArrayList<>();
        article.forEach(passage -> figures.addAll(scan.figures(passage, dates)));
        return figures;
    }

    /** What a figure can be about. */
    public SortedSet<String> topics() {
        return topics.keys();
    }
}
