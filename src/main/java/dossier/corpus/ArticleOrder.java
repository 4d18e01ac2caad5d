package dossier.corpus;

import dossier.article.Article;
import dossier.model.Edtf;
import java.util.Comparator;
import java.util.List;

/** The order of articles in lists for readers. */
public final class ArticleOrder {

    private ArticleOrder() {}

    /** By date, the newest first, undated ones last; of the same date, by id. */
    public static List<Article> newestFirst(List<Article> articles) {
        Comparator<Edtf> newest = Comparator.reverseOrder();
        return articles.stream()
                .sorted(
                        Comparator.comparing(
                                        (Article article) -> article.date().orElse(null),
                                        Comparator.nullsLast(newest))
                                .thenComparing(Article::id))
                .toList();
    }
}
