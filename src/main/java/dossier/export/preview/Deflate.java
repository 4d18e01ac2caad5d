package dossier.export.preview;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses pictures (DEFLATE, RFC 1951) in one block of fixed codes. The JDK's own compressor is
 * whatever zlib the machine has, and each of these gives other bytes.
 */
final class Deflate {

    private static final int MIN_MATCH = 3;
    private static final int MAX_MATCH = 258;
    private static final int WINDOW = 32 * 1024;
    private static final int HASH_BITS = 15;
    private static final int END_OF_BLOCK = 256;

    /** Section 3.2.5: the least length of each code from 257 on, and how many bits follow it. */
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258
    };

    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private final byte[] data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
    private long bits;
    private int count;

    private Deflate(byte[] data) {
        this.data = data;
    }

    static byte[] of(byte[] data) {
        return new Deflate(data).run();
    }

    private byte[] run() {
        // Section 3.2.3: the last block, of fixed codes.
        put(1, 1);
        put(1, 2);
        int[] last = new int[1 << HASH_BITS];
        Arrays.fill(last, -1);
        int at = 0;
        while (at < data.length) {
            int before = at + MIN_MATCH <= data.length ? last[hash(at)] : -1;
            int length = before < 0 || at - before > WINDOW ? 0 : match(before, at);
            if (length < MIN_MATCH) {
                symbol(data[at] & 0xFF);
                remember(last, at++);
                continue;
            }
            reference(length, at - before);
            // Of a long run its first and last places are enough to find it again.
            remember(last, at);
            at += length;
            remember(last, at - 1);
        }
        symbol(END_OF_BLOCK);
        put(0, 7);
        return out.toByteArray();
    }

    private void remember(int[] last, int at) {
        if (at + MIN_MATCH <= data.length) {
            last[hash(at)] = at;
        }
    }

    private int hash(int at) {
        int three = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at + 2] & 0xFF;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private int match(int before, int at) {
        int most = Math.min(MAX_MATCH, data.length - at);
        int length = 0;
        while (length < most && data[before + length] == data[at + length]) {
            length++;
        }
        return length;
    }

    private void reference(int length, int distance) {
        int code = Arrays.binarySearch(LENGTHS, length);
        code = code < 0 ? -code - 2 : code;
        symbol(257 + code);
        put(length - LENGTHS[code], LENGTH_BITS[code]);
        // Section 3.2.5: two codes for every doubling of the distance.
        int from = distance - 1;
        int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(from | 1));
        int distanceCode = from < 2 ? from : 2 * extra + (from >> extra);
        putReversed(distanceCode, 5);
        put(from & (1 << extra) - 1, extra);
    }

    /** A literal or a length in the fixed codes (section 3.2.6). */
    private void symbol(int symbol) {
        if (symbol < 144) {
            putReversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            putReversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            putReversed(symbol - 256, 7);
        } else {
            putReversed(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes begin with their highest bit (section 3.1.1). */
    private void putReversed(int value, int length) {
        put(Integer.reverse(value) >>> 32 - length, length);
    }

    private void put(int value, int length) {
        bits |= (long) value << count;
        count += length;
        while (count >= 8) {
            out.write((int) bits & 0xFF);
            bits >>>= 8;
            count -= 8;
        }
    }
}
