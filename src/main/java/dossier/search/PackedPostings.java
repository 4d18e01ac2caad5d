package dossier.search;

import dossier.corpus.words.Postings;
import dossier.corpus.words.Slots;
import java.util.function.IntUnaryOperator;

/** Packs occurrences of words and names. */
final class PackedPostings {

    /** How many bits say the divisor of Rice's code. */
    private static final int DIVISOR_BITS = 5;

    private PackedPostings() {}

    /** The slots of a word; see {@link #slots(int, IntUnaryOperator, Slots)}. */
    static String slots(Postings postings, Slots all) {
        return slots(postings.count(), postings::slot, all);
    }

    /**
     * Slots in order, packed: of each how many articles it is further than the one before, and
     * which block of its article it is; no number depends on how many blocks other articles have.
     *
     * @param all of which these are some
     */
    static String slots(int count, IntUnaryOperator slots, Slots all) {
        PackedBits bits = new PackedBits();
        int last = count == 0 ? 0 : all.article(slots.applyAsInt(count - 1)) + 1;
        int k = PackedBits.divisorFor(count, last);
        bits.fixed(DIVISOR_BITS, k);
        int article = 0;
        int block = 0;
        for (int i = 0; i < count; i++) {
            int slot = slots.applyAsInt(i);
            int gap = all.article(slot) - article;
            bits.rice(k, gap);
            article += gap;
            int from = gap == 0 ? block : 0;
            block = all.block(slot);
            int left = all.blocks(article) - from + 1;
            // The shortest codes are for the first blocks: the title comes last.
            bits.oneOf(left, from > 0 ? block - from : block == 0 ? left - 1 : block - 1);
        }
        return bits.text();
    }

    /** The tokens of the occurrences in the same order, packed. */
    static String positions(Postings postings, SlotClasses classes) {
        PackedBits bits = new PackedBits();
        for (int i = 0; i < postings.count(); i++) {
            classes.of(postings.slot(i)).writePosition(postings.position(i), bits);
        }
        return bits.text();
    }
}
