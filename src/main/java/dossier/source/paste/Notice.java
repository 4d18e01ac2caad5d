package dossier.source.paste;

/**
 * What an editor should know of a pasted text.
 *
 * @param count how many places
 * @param line of the clean text, from 1, where the first is
 * @param words what stands there, to be recognised by
 */
public record Notice(Kind kind, int count, int line, String words) {

    /** What happened to the text, or what is in it. */
    public enum Kind {
        /** Bytes in another encoding, read as such. */
        ENCODING(false),
        /** Letters that were UTF-8 read as Windows-1252, mended. */
        MOJIBAKE(false),
        /** Spaces that do not break, made plain. */
        HARD_SPACES(false),
        /** Hyphens that show at a line's end only, removed. */
        SOFT_HYPHENS(false),
        /** Other characters without a shape, removed. */
        INVISIBLE(false),
        /** Letters that were lost before. */
        LOST(true),
        /** Paragraphs without a blank line between them. */
        RUN_ON(true),
        /** A line that leads to another article. */
        READ_ALSO(true),
        /** A line for whoever has not paid. */
        PAYWALL(true),
        /** A line that serves the web page: a button, a credit, a count. */
        PAGE_PART(true),
        /** Lines before the article that are the page's menu. */
        MENU(true),
        /** Tags and references of HTML. */
        MARKUP(true);

        private final boolean toDecide;

        Kind(boolean toDecide) {
            this.toDecide = toDecide;
        }

        /** Whether the text was left as it is, for the editor to decide. */
        public boolean isToDecide() {
            return toDecide;
        }
    }
}
