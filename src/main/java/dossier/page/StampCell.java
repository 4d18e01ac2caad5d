package dossier.page;

/**
 * One part of a date stamp.
 *
 * @param text "15", "juli" or "2022"; empty when not known
 * @param known false when the source doesn't give this part: the cell is hatched
 */
public record StampCell(String text, boolean known) {

    /** A part that the source doesn't give. */
    public static final StampCell UNKNOWN = new StampCell("", false);
}
