package dossier.language.dutch.quotes;

/**
 * Words between an opening and a closing mark; indices of UTF-16 code units.
 *
 * @param opener where the opening mark begins
 * @param start where the words begin
 * @param end after the last word
 * @param closer after the closing mark
 * @param depth how many spans it lies within
 * @param continued whether it goes on with a quotation that the paragraph before left open
 */
record MarkedSpan(int opener, int start, int end, int closer, int depth, boolean continued) {

    MarkedSpan atDepth(int other) {
        return new MarkedSpan(opener, start, end, closer, other, continued);
    }

    MarkedSpan asContinued() {
        return new MarkedSpan(opener, start, end, closer, depth, true);
    }

    /** Whether {@code other} lies within this one. */
    boolean holds(MarkedSpan other) {
        return opener < other.opener && other.closer <= end;
    }
}
