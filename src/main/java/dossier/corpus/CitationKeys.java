package dossier.corpus;

import dossier.article.Article;
import dossier.model.DatePrecision;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each article is called in a bibliography: publisher and year, then the first words of its
 * title, as in {@code detijd2022-wankele-regimes}. No two articles share a key.
 */
public final class CitationKeys {

    private static final int MAX_PUBLISHER = 16;
    private static final int MAX_TITLE = 32;

    private final Map<String, String> byId = new HashMap<>();

    CitationKeys(List<Article> articles, Slugs slugs) {
        UniqueNames names = new UniqueNames();
        articles.stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(article -> byId.put(article.id(), names.allocate(key(article, slugs))));
    }

    /** The keys after these changes, as far as they are the same. */
    Optional<CitationKeys> after(ArticleChanges changes) {
        boolean same =
                changes.keep(Article::title)
                        && changes.keep(Article::date)
                        && changes.keep(article -> article.metadata().publisher());
        return same ? Optional.of(this) : Optional.empty();
    }

    /** Lower-case ASCII letters, digits and hyphens, beginning with a letter or a digit. */
    public String of(Article article) {
        return byId.get(article.id());
    }

    private static String key(Article article, Slugs slugs) {
        String source = publisher(article) + year(article);
        String title = Slugs.shortened(slugs.of(article), MAX_TITLE);
        return source.isEmpty() ? title : source + "-" + title;
    }

    private static String publisher(Article article) {
        String name = article.metadata().publisher().map(Slugs::slug).orElse("").replace("-", "");
        return name.substring(0, Math.min(MAX_PUBLISHER, name.length()));
    }

    /** The year, where the date allows only one. */
    private static String year(Article article) {
        return article.date()
                .filter(date -> date.precision() != DatePrecision.RANGE)
                .map(date -> Integer.toString(date.earliest().getYear()))
                .orElse("");
    }
}
