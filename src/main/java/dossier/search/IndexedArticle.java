package dossier.search;

import java.util.List;

/**
 * One article as the index sees it: a text for the title and for each block.
 *
 * @param texts by block number, the title first
 */
record IndexedArticle(List<IndexedText> texts) {

    IndexedArticle {
        texts = List.copyOf(texts);
    }

    /**
     * One text.
     *
     * @param words number of each token's word
     * @param slotClass how much a word counts in it
     * @param quoted of each stretch within quotation marks its first token and how many it has; in
     *     order, none in another
     * @param hasFigure whether a quantity was found in it
     */
    record IndexedText(int[] words, SlotClass slotClass, List<Stretch> quoted, boolean hasFigure) {

        static final IndexedText NONE =
                new IndexedText(new int[0], SlotClass.PROMINENT, List.of(), false);

        IndexedText {
            quoted = List.copyOf(quoted);
        }
    }

    /** Tokens in a row. */
    record Stretch(int first, int count) {}
}
