package dossier.page;

/**
 * One part of a date stamp.
 *
 * @param text "15", "juli" or "2022"; empty when not known
 * @param style the class of a part that the source doesn't give or not in full, else empty: {@code
 *     unknown} is hatched, {@code partial} in italics on dots, {@code inferred} in italics
 */
public record StampCell(String text, String style) {

    /** A part that the source doesn't give. */
    public static final StampCell UNKNOWN = new StampCell("", "unknown");

    /** A part that the source gives. */
    public static StampCell known(String text) {
        return new StampCell(text, "");
    }

    /** A part of which the source gives some: "do", "half". */
    public static StampCell partial(String text) {
        return new StampCell(text, "partial");
    }

    /** A part that follows from something else than its own words. */
    public static StampCell inferred(String text) {
        return new StampCell(text, "inferred");
    }
}
