package dossier.corpus;

import dossier.article.Article;
import dossier.model.Bisection;
import dossier.model.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of articles in lists for readers. */
public final class ArticleOrder {

    private static final Comparator<Article> OLDEST_FIRST = by(Comparator.naturalOrder());

    private static final Comparator<Article> NEWEST_FIRST = by(Comparator.reverseOrder());

    private ArticleOrder() {}

    /** By date, the oldest first, undated ones last; of the same date, by id. */
    static List<Article> oldestFirst(List<Article> articles) {
        return articles.parallelStream().sorted(OLDEST_FIRST).toList();
    }

    /** By date, the newest first, undated ones last; of the same date, by id. */
    public static List<Article> newestFirst(List<Article> articles) {
        return articles.stream().sorted(NEWEST_FIRST).toList();
    }

    /**
     * A list without what is of an article, and with something else in its place.
     *
     * @param all in the order of their articles, the oldest first
     * @param others of an article that takes the article's place, on the same date
     */
    static <T> List<T> replaced(
            List<T> all, Function<T, Article> articleOf, Article article, List<T> others) {
        int start = firstOf(all, articleOf, article);
        int end = start;
        while (end < all.size() && articleOf.apply(all.get(end)) == article) {
            end++;
        }
        List<T> now = new ArrayList<>(all.size() + others.size());
        now.addAll(all.subList(0, start));
        now.addAll(others);
        now.addAll(all.subList(end, all.size()));
        return now;
    }

    /** Where what is of an article begins, or would. */
    private static <T> int firstOf(List<T> all, Function<T, Article> articleOf, Article article) {
        return Bisection.first(
                all.size(), i -> OLDEST_FIRST.compare(articleOf.apply(all.get(i)), article) >= 0);
    }

    private static Comparator<Article> by(Comparator<Edtf> date) {
        return Comparator.comparing(
                        (Article article) -> article.date().orElse(null),
                        Comparator.nullsLast(date))
                .thenComparing(Article::id);
    }
}
