package dossier.search;

/**
 * The places of one word or name: in which slots, and at which tokens of these. Filled in order of
 * the slots.
 */
final class PostingList {

    /** How many bits say the divisor of Rice's code. */
    private static final int DIVISOR_BITS = 5;

    private final IntList slots = new IntList();
    private final IntList positions = new IntList();

    /** Adds an occurrence in a slot. */
    void add(int slot) {
        slots.add(slot);
    }

    /** Adds the occurrence with this token of the slot's text, from 0. */
    void add(int slot, int position) {
        slots.add(slot);
        positions.add(position);
    }

    /** How often it occurs. */
    int count() {
        return slots.size();
    }

    /**
     * The slots, packed: of each occurrence how many slots it is further than the one before.
     *
     * @param size of how many slots these are some
     */
    String packed(int size) {
        PackedBits bits = new PackedBits();
        int k = PackedBits.divisorFor(count(), size);
        bits.fixed(DIVISOR_BITS, k);
        int previous = 0;
        for (int i = 0; i < count(); i++) {
            bits.rice(k, slots.get(i) - previous);
            previous = slots.get(i);
        }
        return bits.text();
    }

    /** The tokens of the occurrences in the same order, packed. */
    String packedPositions(SlotClasses classes) {
        PackedBits bits = new PackedBits();
        for (int i = 0; i < count(); i++) {
            classes.of(slots.get(i)).writePosition(positions.get(i), bits);
        }
        return bits.text();
    }
}
