package dossier.site;

import dossier.model.SitePath;

/**
 * Where the files stand that every page uses. Their names carry a hash of their content, so that a
 * host may let browsers keep them for ever.
 *
 * @param earlyScript runs before anything is shown
 * @param script runs when the page is there
 * @param searchStylesheet of the search page alone, besides the other
 * @param searchScript of the search page alone
 */
public record AssetPaths(
        SitePath stylesheet,
        SitePath earlyScript,
        SitePath script,
        SitePath searchStylesheet,
        SitePath searchScript,
        SitePath icon,
        SitePath pixelIcon,
        SitePath touchIcon) {}
