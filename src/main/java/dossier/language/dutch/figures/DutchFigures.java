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
        int from = 0;
        for (Passage passage : article) {
            int to = from;
            while (to < dates.size() && dates.get(to).span().block() <= passage.block()) {
                to++;
            }
            figures.addAll(scan.figures(passage, dates.subList(from, to)));
            from = to;
        }
        return figures;
    }

    /** What a figure can be about. */
    public SortedSet<String> topics() {
        return topics.keys();
    }

    /** Those whose figures in one article can be held beside those in another. */
    public SortedSet<String> comparedTopics() {
        return topics.compared();
    }
}
