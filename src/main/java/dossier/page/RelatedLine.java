package dossier.page;

/**
 * A related article.
 *
 * @param reason why, as a sentence: "Beide noemen Almaty en Tokajev."
 */
public record RelatedLine(ArticleLine article, String reason) {}
