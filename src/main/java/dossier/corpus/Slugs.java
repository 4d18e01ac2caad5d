package dossier.corpus;

import dossier.article.Article;
import dossier.model.SitePath;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Each article's name in its address, from its title; no two articles share one. */
public final class Slugs {

    private static final int MAX_LENGTH = 80;

    /** Marks over letters, and apostrophes. */
    private static final Pattern SILENT = Pattern.compile("[\\p{M}'’‘]");

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final Map<String, String> byId = new HashMap<>();

    Slugs(List<Article> articles) {
        UniqueNames names = new UniqueNames();
        articles.stream()
                .sorted(Comparator.comparing(Article::id))
                .forEach(
                        article ->
                                byId.put(
                                        article.id(),
                                        names.allocate(wanted(article.title(), article.id()))));
    }

    /** Lower-case ASCII letters, digits and hyphens. */
    public String of(Article article) {
        return byId.get(article.id());
    }

    /**
     * A name that every file system can hold.
     *
     * @param otherwise what it is made of when the title has no Latin letters or digits
     */
    public static String wanted(String title, String otherwise) {
        String wanted = slug(title);
        if (wanted.isEmpty()) {
            wanted = slug(otherwise);
        }
        if (wanted.isEmpty()) {
            wanted = "x";
        }
        return SitePath.isPortable(wanted) ? wanted : wanted + "-1";
    }

    static String slug(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String plain = OTHERS.matcher(SILENT.matcher(letters).replaceAll("")).replaceAll("-");
        return shortened(ENDS.matcher(plain).replaceAll(""), MAX_LENGTH);
    }

    /** As many whole words of a slug as fit; of a longer first word, its beginning. */
    static String shortened(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', length);
        return slug.substring(0, cut > 0 ? cut : length);
    }
}
