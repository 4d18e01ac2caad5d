package dossier.corpus.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * One article as the index sees it: a text for the title and for each block.
 *
 * @param texts by block number, the title first
 */
public record IndexedArticle(List<IndexedText> texts) {

    public IndexedArticle {
        texts = List.copyOf(texts);
    }

    /** The same with other numbers for its words. */
    IndexedArticle with(IntUnaryOperator numbers) {
        return new IndexedArticle(texts.stream().map(text -> text.with(numbers)).toList());
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

        private IndexedText with(IntUnaryOperator numbers) {
            int[] others = Arrays.stream(words).map(numbers).toArray();
            return new IndexedText(others, named, quoted, hasFigure);
        }
    }

    /** Tokens in a row. */
    public record Stretch(int first, int count) {}
}
