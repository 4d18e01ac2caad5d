package dossier.corpus.twin;

import dossier.article.Article;
import dossier.article.Block;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article that has the words of a text.
 *
 * @param alike how much of the shorter of the two stands in the longer, in percent
 */
public record LikeArticle(Article article, int alike) {

    private static final int MIN_ALIKE = 40;

    /**
     * The article most like a text; empty when none is. Every article is compared in full: to read
     * it costs more.
     */
    public static Optional<LikeArticle> to(String text, List<Article> articles) {
        Shingles wanted = Shingles.of(text);
        return articles.parallelStream()
                .map(
                        article ->
                                new LikeArticle(
                                        article, likeness(wanted, Shingles.of(text(article)))))
                .filter(like -> like.alike() >= MIN_ALIKE)
                .max(
                        Comparator.comparingInt(LikeArticle::alike)
                                .thenComparing(
                                        like -> like.article().id(), Comparator.reverseOrder()));
    }

    private static int likeness(Shingles one, Shingles other) {
        return Shingles.percent(one.sharedWith(other), Math.min(one.size(), other.size()));
    }

    private static String text(Article article) {
        return article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
