package dossier.source;

import dossier.model.Rights;
import java.util.Optional;

/**
 * What {@code seeds/dossier.yaml} says of the dossier as a whole.
 *
 * @param language BCP 47 tag of the interface and of articles that do not say otherwise
 * @param base address under which the site is hosted, ending in {@code /}; only feed, sitemap and
 *     canonical links need it
 * @param rights how much of an article is published that doesn't say it itself
 * @param edition the edition in print
 */
public record DossierMetadata(
        String title,
        String subtitle,
        String description,
        String language,
        Optional<String> base,
        String editor,
        String licence,
        Rights rights,
        Optional<Edition> edition) {

    /** A dossier of which nothing is said. */
    public static final DossierMetadata NONE =
            new DossierMetadata(
                    "Dossier",
                    "",
                    "",
                    "nl",
                    Optional.empty(),
                    "",
                    "",
                    Rights.FULL,
                    Optional.empty());

    /**
     * An edition of the dossier: with its date, the only one a build prints of itself.
     *
     * @param number as the editor counts
     * @param date {@code YYYY-MM-DD}
     */
    public record Edition(String number, String date) {}
}
