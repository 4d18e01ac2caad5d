package dossier.corpus;

import dossier.article.Article;
import dossier.model.Edtf;
import java.util.Comparator;
import java.util.List;

/** The order of articles in lists for readers. */
public final class ArticleOrder {

    private ArticleOrder() {}

    /** By date, the oldest first, undated ones last; of the same date, by id. */
    static List<Article> oldestFirst(List<Article> articles) {
        return sorted(articles, Comparator.naturalOrder());
    }

    /** By date, the newest first, undated ones last; of the same date, by id. */
    public static List<Article> newestFirst(List<Article> articles) {
        return sorted(articles, Comparator.reverseOrder());
    }

    private static List<Article> sorted(List<Article> articles, Comparator<Edtf> byDate) {
        return articles.stream()
                .sorted(
                        Comparator.comparing(
                                        (Article article) -> article.date().orElse(null),
                                        Comparator.nullsLast(byDate))
                                .thenComparing(Article::id))
                .toList();
    }
}
