package dossier.page;

/**
 * The bottom of every page.
 *
 * @param edition which edition of the dossier this is: "5 artikelen uit 4 publicaties"
 * @param colophon the page about the dossier
 * @param licence under which terms the dossier may be used
 */
public record Foot(
        String edition, boolean hasColophon, Link colophon, boolean hasLicence, String licence) {}
