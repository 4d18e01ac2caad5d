package dossier.corpus;

import dossier.article.Article;
import dossier.model.SitePath;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Each article's name in its address, from its title; no two articles share one. */
public final class Slugs {

    private static final int MAX_LENGTH = 80;

    private final Map<String, String> byId = new HashMap<>();

    Slugs(List<Article> articles) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> lastNumber = new HashMap<>();
        articles.stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(article -> byId.put(article.id(), allocate(article, taken, lastNumber)));
    }

    /** Lower-case ASCII letters, digits and hyphens. */
    public String of(Article article) {
        return byId.get(article.id());
    }

    private static String allocate(
            Article article, Set<String> taken, Map<String, Integer> lastNumber) {
        String wanted = slug(article.title());
        if (wanted.isEmpty()) {
            wanted = slug(article.id());
        }
        if (wanted.isEmpty()) {
            wanted = "x";
        }
        if (!SitePath.isPortable(wanted)) {
            wanted += "-1";
        }
        String slug = wanted;
        while (!taken.add(slug)) {
            slug = wanted + "-" + lastNumber.merge(wanted, 2, (last, second) -> last + 1);
        }
        return slug;
    }

    static String slug(String title) {
        String plain =
                Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("[\\p{M}'’‘]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (plain.length() <= MAX_LENGTH) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', MAX_LENGTH);
        return plain.substring(0, cut > 0 ? cut : MAX_LENGTH);
    }
}
