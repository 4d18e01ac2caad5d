package dossier.page;

/**
 * A type of name with its shape and line.
 *
 * @param typeKey see {@link EntityLink}
 * @param label "persoon"
 */
public record LegendItem(String typeKey, String label) {

    public LegendItem {
        TypeKeys.check(typeKey);
    }
}
