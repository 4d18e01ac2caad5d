package dossier.article.correction;

import dossier.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What editors overrule, article by article. Immutable and safe for many threads. */
public final class Corrections {

    /** None. */
    public static final Corrections NONE = new Corrections(Map.of(), List.of());

    /** So many characters of articles are searched for words that moved to another article. */
    private static final int MAX_SEARCHED = 2_000_000;

    private final Map<String, List<Correction>> byArticle;
    private final List<SourceText> articles;

    Corrections(Map<String, List<Correction>> byArticle, List<SourceText> articles) {
        this.byArticle = Map.copyOf(byArticle);
        this.articles = List.copyOf(articles);
    }

    /** An article's, in the order of the file. */
    List<Correction> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** Whether there are any of an article. */
    public boolean touch(String article) {
        return byArticle.containsKey(article);
    }

    /** The first other article that prints these words on one line. */
    Optional<String> otherArticleWith(String words, String article) {
        int searched = 0;
        for (SourceText source : articles) {
            searched += source.body().length();
            if (searched > MAX_SEARCHED) {
                return Optional.empty();
            }
            if (!source.id().equals(article) && source.body().contains(words)) {
                return Optional.of(source.id());
            }
        }
        return Optional.empty();
    }
}
