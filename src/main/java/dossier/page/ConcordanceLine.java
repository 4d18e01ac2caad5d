package dossier.page;

/**
 * A mention in its context. {@code left + keyword + right} is the source's text: the spaces at the
 * keyword stand in {@code left} and {@code right}.
 *
 * @param lang the text's language; empty when it is the interface's
 * @param reference the link to the paragraph: "De Krant, al. 4"
 * @param date the article's date in a few words: "januari 2022"
 */
public record ConcordanceLine(
        String lang, String left, String keyword, String right, Link reference, String date) {

    /** No line; stands beside a boolean that says so. */
    public static final ConcordanceLine NONE = new ConcordanceLine("", "", "", "", Link.NONE, "");
}
