package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;

/** One mention in its article. */
public record Occurrence(Article article, Mention mention) {

    public Block block() {
        return article.block(mention.span().block());
    }

    public Evidence evidence() {
        return new Evidence(article, mention.span());
    }
}
