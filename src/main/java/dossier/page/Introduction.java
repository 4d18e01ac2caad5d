package dossier.page;

/**
 * The editors' introduction on the front page.
 *
 * @param beside whether it stands beside the lead article
 * @param below whether it stands below the opening, in columns
 */
public record Introduction(boolean beside, boolean below, String html) {

    public Introduction {
        if (beside && below) {
            throw new IllegalArgumentException("an introduction in two places");
        }
    }
}
