package dossier.source;

/** How an article's text is to be read. */
public enum TextFormat {
    /** {@code .txt}: every character stands for itself. */
    LITERAL,
    /** {@code .md}: CommonMark. */
    MARKDOWN
}
