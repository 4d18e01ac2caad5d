package dossier.page;

/**
 * Where something stands.
 *
 * @param reference the link to the paragraph: "De Krant, al. 4"
 * @param stamp when the article appeared
 */
public record SourceView(Link reference, DateStamp stamp) {}
