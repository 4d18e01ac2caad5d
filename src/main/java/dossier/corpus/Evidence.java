package dossier.corpus;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.rights.PublishedArticles;
import dossier.model.Span;

/** The words of an article that a finding rests on. */
public record Evidence(Article article, Span span) {

    public Block block() {
        return article.block(span.block());
    }

    /** The same where it stands in what is published of the article. */
    Evidence in(PublishedArticles published) {
        return new Evidence(published.of(article), published.of(article, span));
    }

    /** The words as printed. */
    public String words() {
        return span.of(block().text());
    }
}
