package dossier.search;

import dossier.model.BlockRole;

/** How much it says that a word stands in a text: what the text is, and how long. */
enum SlotClass {
    /** Of a medium length; most texts are, so it has the shortest code. */
    MEDIUM(1, 0b0),
    SHORT(2, 0b10),
    /** A title, a subheading or a lede, of any length. */
    PROMINENT(3, 0b110),
    LONG(3, 0b111);

    private static final int SHORT_TOKENS = 48;
    private static final int MEDIUM_TOKENS = 96;

    /** The divisors of Rice's code for positions in texts that have no longest length. */
    private static final int PROMINENT_DIVISOR = 4;

    private static final int LONG_DIVISOR = 6;

    private final int bits;
    private final int code;

    SlotClass(int bits, int code) {
        this.bits = bits;
        this.code = code;
    }

    static SlotClass of(BlockRole role, int tokens) {
        if (role == BlockRole.LEDE || role == BlockRole.HEADING) {
            return PROMINENT;
        }
        return tokens < SHORT_TOKENS ? SHORT : tokens < MEDIUM_TOKENS ? MEDIUM : LONG;
    }

    /** Writes itself in a code without prefixes. */
    void write(PackedBits packed) {
        packed.fixed(bits, code);
    }

    /** Writes the number of a token in a text of this class. */
    void writePosition(int position, PackedBits packed) {
        switch (this) {
            case SHORT -> packed.oneOf(SHORT_TOKENS, position);
            case MEDIUM -> packed.oneOf(MEDIUM_TOKENS, position);
            case PROMINENT -> packed.rice(PROMINENT_DIVISOR, position);
            case LONG -> packed.rice(LONG_DIVISOR, position);
        }
    }
}
