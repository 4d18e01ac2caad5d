package dossier.page;

/**
 * Why an article did not appear earlier or later: "niet vóór 2014: alinea 4 spreekt van ‘2014’ als
 * verleden tijd".
 *
 * @param bound "niet vóór 2014"
 * @param paragraph the link to what it follows from: "alinea 4"
 * @param why "spreekt van ‘2014’ als verleden tijd"
 * @param hasSource whether another article says when that was
 * @param source the link to where it does
 */
public record DateReason(String bound, Link paragraph, String why, boolean hasSource, Link source) {

    /** The reason without its links. */
    public String text() {
        String text = bound + ": " + paragraph.label() + " " + why;
        return hasSource ? text + " " + source.label() : text;
    }
}
