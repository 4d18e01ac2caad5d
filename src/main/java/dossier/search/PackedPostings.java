package dossier.search;

import dossier.corpus.words.Postings;
import java.util.function.IntUnaryOperator;

/** Packs occurrences of words and names. */
final class PackedPostings {

    /** How many bits say the divisor of Rice's code. */
    private static final int DIVISOR_BITS = 5;

    private PackedPostings() {}

    /** The slots of a word; see {@link #slots(int, IntUnaryOperator, int)}. */
    static String slots(Postings postings, int size) {
        return slots(postings.count(), postings::slot, size);
    }

    /**
     * Slots in order, packed: of each how many it is further than the one before.
     *
     * @param size of how many slots these are some
     */
    static String slots(int count, IntUnaryOperator slots, int size) {
        PackedBits bits = new PackedBits();
        int k = PackedBits.divisorFor(count, size);
        bits.fixed(DIVISOR_BITS, k);
        int previous = 0;
        for (int i = 0; i < count; i++) {
            int slot = slots.applyAsInt(i);
            bits.rice(k, slot - previous);
            previous = slot;
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
