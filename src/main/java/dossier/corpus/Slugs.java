package dossier.corpus;

import dossier.article.Article;
import dossier.language.Folding;
import dossier.model.SitePath;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Each article's name in its address, from its title; no two articles share one. */
public final class Slugs {

    private static final int MAX_LENGTH = 80;

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

    /** The slugs after these changes, as far as they are the same. */
    Optional<Slugs> after(ArticleChanges changes) {
        return changes.keep(Article::title) ? Optional.of(this) : Optional.empty();
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
        StringBuilder slug = new StringBuilder(letters.length());
        boolean apart = false;
        int next;
        for (int i = 0; i < letters.length(); i = next) {
            int c = letters.codePointAt(i);
            next = i + Character.charCount(c);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (apart && slug.length() > 0) {
                    slug.append('-');
                }
                slug.append((char) c);
                apart = false;
            } else {
                apart |= !isSilent(c);
            }
        }
        return shortened(slug.toString(), MAX_LENGTH);
    }

    /** Marks over letters, and apostrophes. */
    private static boolean isSilent(int c) {
        return Folding.isMark(c) || c == '\'' || c == '’' || c == '‘';
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
