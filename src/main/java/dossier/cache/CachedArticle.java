package dossier.cache;

import dossier.article.Article;
import dossier.article.ArticleReading;
import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.model.Problem;
import java.util.List;

/**
 * An article as an earlier build read it, but for its text.
 *
 * @param id the article's
 * @param inputs of its source and of what it was read with
 * @param fingerprint the article's
 * @param content a {@link Content}, as bytes: few are ever asked for
 */
public record CachedArticle(
        String id, Fingerprint inputs, Fingerprint fingerprint, byte[] content) {

    /** What was found, and what was said about it. */
    public record Content(ArticleReading reading, List<Problem> problems) {

        public Content {
            problems = List.copyOf(problems);
        }
    }

    /** What the next build shall know of an article. */
    public static CachedArticle of(Article article, Fingerprint inputs, List<Problem> problems) {
        Content content = new Content(ArticleReading.of(article), problems);
        return new CachedArticle(
                article.id(),
                inputs,
                article.fingerprint(),
                Codec.of(Content.class).toBytes(content));
    }

    public Content read() {
        return Codec.of(Content.class).read(content, 0);
    }
}
