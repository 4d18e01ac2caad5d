package dossier.page;

/**
 * The page before or after this one.
 *
 * @param direction "Vorige maand"
 */
public record Step(boolean shown, String direction, Link link) {

    /** No page on this side. */
    public static final Step NONE = new Step(false, "", Link.NONE);
}
