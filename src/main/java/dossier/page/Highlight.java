package dossier.page;

/**
 * A quote that the dossier sets large in an article.
 *
 * @param html its words, without marks
 * @param paragraph the way to where it stands in the article
 */
public record Highlight(String html, EntityLink speaker, Link paragraph) {

    /** Nothing. */
    static final Highlight NONE = new Highlight("", EntityLink.NONE, Link.NONE);
}
