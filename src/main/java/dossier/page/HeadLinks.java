package dossier.page;

/**
 * The links in a page's {@code <head>}.
 *
 * @param earlyScript runs before anything is shown
 * @param searching whether this is the search page, which has a stylesheet and a script more
 * @param pixelIcon the icon for those who can't draw it, 32 pixels wide
 * @param touchIcon the icon for home screens
 * @param canonical the absolute address, known only when the dossier has a public address
 */
public record HeadLinks(
        String stylesheet,
        String earlyScript,
        String script,
        boolean searching,
        String searchStylesheet,
        String searchScript,
        String icon,
        String pixelIcon,
        String touchIcon,
        boolean hasCanonical,
        String canonical,
        boolean hasFeed,
        String feed) {}
