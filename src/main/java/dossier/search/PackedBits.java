package dossier.search;

/**
 * Writes numbers bit after bit and gives them as text: base91 (J. Henke's alphabet without the
 * signs that would need an escape in a script), 13 bits in two characters, at the end up to 6 in
 * one.
 */
final class PackedBits {

    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                    + "!#$%&()*+,-./:;<=>?@[]^_`{|}~";

    private static final int RADIX = ALPHABET.length();
    private static final int BITS = 13;
    private static final int LAST_BITS = 6;

    /** A quotient of so many ones and no zero says that the whole number follows. */
    private static final int MAX_QUOTIENT = 24;

    private final StringBuilder text = new StringBuilder();
    private int value;
    private int filled;

    /** Writes the lowest bits of a number, the highest of them first. */
    PackedBits fixed(int bits, int number) {
        for (int i = bits - 1; i >= 0; i--) {
            bit((number >>> i) & 1);
        }
        return this;
    }

    /** Writes a number of at least 0 in Golomb and Rice's code with the divisor 2^k. */
    PackedBits rice(int k, int number) {
        int quotient = number >>> k;
        if (quotient >= MAX_QUOTIENT) {
            ones(MAX_QUOTIENT);
            return fixed(32, number);
        }
        ones(quotient);
        bit(0);
        return fixed(k, number);
    }

    /** Writes one of so many numbers, which count from 0, in truncated binary code. */
    PackedBits oneOf(int count, int number) {
        int bits = 31 - Integer.numberOfLeadingZeros(count);
        int shorter = (1 << (bits + 1)) - count;
        return number < shorter ? fixed(bits, number) : fixed(bits + 1, number + shorter);
    }

    /** Writes a number of at least 1 in Elias' gamma code. */
    PackedBits gamma(int number) {
        int bits = 32 - Integer.numberOfLeadingZeros(number);
        return fixed(bits - 1, 0).fixed(bits, number);
    }

    private void ones(int count) {
        for (int i = 0; i < count; i++) {
            bit(1);
        }
    }

    private void bit(int bit) {
        value = value << 1 | bit;
        if (++filled == BITS) {
            text.append(ALPHABET.charAt(value % RADIX)).append(ALPHABET.charAt(value / RADIX));
            value = 0;
            filled = 0;
        }
    }

    /** Everything written, filled up with zeros; nothing can be added. */
    String text() {
        if (filled > 0 && filled <= LAST_BITS) {
            text.append(ALPHABET.charAt(value << (LAST_BITS - filled)));
        } else {
            while (filled > 0) {
                bit(0);
            }
        }
        return text.toString();
    }

    /** How many bits the largest of so many numbers needs, which count from 0. */
    static int bitsFor(int count) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, count - 1));
    }

    /**
     * The k with which Rice's code is shortest for gaps between {@code count} numbers below {@code
     * size}, to a bit.
     */
    static int divisorFor(int count, int size) {
        int mean = count == 0 ? 0 : size / count;
        return mean <= 1 ? 0 : 31 - Integer.numberOfLeadingZeros(mean);
    }
}
