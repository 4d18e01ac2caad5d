package dossier.page;

/**
 * A page that editors wrote.
 *
 * @param html its text, without the title; its headings start at {@code <h2>}
 */
public record TextPage(Frame frame, String title, String html) implements Page {}
