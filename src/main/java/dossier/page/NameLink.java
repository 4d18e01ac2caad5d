package dossier.page;

/**
 * A stretch of a block's text that links to a name's page.
 *
 * @param typeKey see {@link EntityLink}
 */
public record NameLink(int start, int end, String href, String typeKey) implements TextMark {}
