package dossier.corpus;

import dossier.article.Article;
import dossier.language.Figure;
import java.util.List;

/**
 * What one article reports on one topic.
 *
 * @param figures at least one, in order of the text
 */
public record Report(Article article, List<Figure> figures) {

    public Report {
        figures = List.copyOf(figures);
    }

    /** Whether the other report says the same: the same bounds, in whatever words. */
    boolean agreesWith(Report other) {
        return figures.get(0).bounds().equals(other.figures.get(0).bounds());
    }
}
