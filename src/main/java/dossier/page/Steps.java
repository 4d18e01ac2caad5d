package dossier.page;

/**
 * The pages before and after this one.
 *
 * @param label what the order is: "Andere artikelen op datum"
 */
public record Steps(boolean shown, String label, Step previous, Step next) {

    /** A page that stands alone. */
    public static final Steps NONE = new Steps(false, "", Step.NONE, Step.NONE);
}
