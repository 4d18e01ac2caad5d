package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.model.Span;

/** The words of an article that a finding rests on. */
public record Evidence(Article article, Span span) {

    public Block block() {
        return article.block(span.block());
    }

    /** The words as printed. */
    public String words() {
        return span.of(block().text());
    }
}
