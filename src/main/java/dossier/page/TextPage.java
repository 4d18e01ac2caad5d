package dossier.page;

/**
 * A page that editors wrote.
 *
 * @param html its text, without the title; its headings start at {@code <h2>}
 * @param about whether it is the page about the dossier, which also tells how a copy is checked
 * @param rights what the dossier shows of its articles, on the page about the dossier
 */
public record TextPage(Frame frame, String title, String html, boolean about, RightsSection rights)
        implements Page {}
