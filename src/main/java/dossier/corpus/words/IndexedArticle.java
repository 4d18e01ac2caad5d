package dossier.corpus.words;

import java.util.BitSet;
import java.util.List;

/**
 * One article as the index sees it: a text for the title and for each block.
 *
 * @param texts by block number, the title first
 */
public record IndexedArticle(List<IndexedText> texts) {

    public IndexedArticle {
        texts = List.copyOf(texts);
    }

    /**
     * One text.
     *
     * @param words number of each token's word
     * @param named which tokens are part of a name
     * @param quoted of each stretch within quotation marks its first token and how many it has; in
     *     order, none in another
     * @param hasFigure whether a quantity was found in it
     */
    public record IndexedText(int[] words, BitSet named, List<Stretch> quoted, boolean hasFigure) {

        static final IndexedText NONE = new IndexedText(new int[0], new BitSet(), List.of(), false);

        public IndexedText {
            quoted = List.copyOf(quoted);
        }
    }

    /** Tokens in a row. */
    public record Stretch(int first, int count) {}
}
