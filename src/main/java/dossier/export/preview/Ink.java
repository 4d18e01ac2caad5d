package dossier.export.preview;

/** A colour that is drawn with, as the design names it; values of the light scheme. */
enum Ink {
    TEXT(0x12191B),
    QUIET(0x455257),
    SPOT(0x005A73);

    static final int PAPER = 0xF4F6F5;

    /** Steps from paper to the colour. */
    static final int LEVELS = 63;

    private final int colour;

    Ink(int colour) {
        this.colour = colour;
    }

    /** The palette's number of a colour that covers so much of the paper. */
    byte index(int level) {
        return (byte) (level == 0 ? 0 : ordinal() * LEVELS + level);
    }

    /** All colours by their numbers, three bytes each: paper, then each ink from pale to full. */
    static byte[] palette() {
        byte[] palette = new byte[3 * (1 + values().length * LEVELS)];
        put(palette, 0, PAPER, 0);
        for (Ink ink : values()) {
            for (int level = 1; level <= LEVELS; level++) {
                put(palette, ink.index(level) & 0xFF, ink.colour, level);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int index, int colour, int level) {
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            int paper = PAPER >> shift & 0xFF;
            int full = colour >> shift & 0xFF;
            palette[3 * index + i] =
                    (byte) ((paper * (LEVELS - level) + full * level + LEVELS / 2) / LEVELS);
        }
    }
}
