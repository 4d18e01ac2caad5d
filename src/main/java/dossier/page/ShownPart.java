package dossier.page;

/**
 * How much of an article a page shows, and why.
 *
 * @param limited whether it isn't all
 * @param summary "Uittreksel: 180 van 600 woorden"
 * @param statement the same in full sentences
 * @param original the way to the whole: "Lees het hele artikel bij De Tijd"
 */
public record ShownPart(
        boolean limited, String summary, String statement, boolean hasOriginal, Link original) {

    /** All of it, which needs no saying. */
    public static final ShownPart ALL = new ShownPart(false, "", "", false, Link.NONE);
}
