package dossier.page;

/**
 * The links in a page's {@code <head>}.
 *
 * @param earlyScript runs before anything is shown
 * @param canonical the absolute address, known only when the dossier has a public address
 */
public record HeadLinks(
        String stylesheet,
        String earlyScript,
        String script,
        String icon,
        boolean hasCanonical,
        String canonical,
        boolean hasFeed,
        String feed) {}
