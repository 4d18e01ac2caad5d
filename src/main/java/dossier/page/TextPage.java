package dossier.page;

/**
 * A page that editors wrote.
 *
 * @param html its text, without the title; its headings start at {@code <h2>}
 * @param rights what the dossier shows of its articles, on the page about the dossier
 */
public record TextPage(Frame frame, String title, String html, RightsSection rights)
        implements Page {}
