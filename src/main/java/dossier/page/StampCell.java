package dossier.page;

/**
 * One part of a date stamp.
 *
 * @param text "15", "juli" or "2022"; empty when not known
 * @param style the class of a part that the source doesn't give, which is hatched; else empty
 */
public record StampCell(String text, String style) {

    /** A part that the source doesn't give. */
    public static final StampCell UNKNOWN = new StampCell("", "unknown");

    /** A part that the source gives. */
    public static StampCell known(String text) {
        return new StampCell(text, "");
    }
}
