package dossier.article;

import java.util.Arrays;
import java.util.List;

/**
 * Which short blocks say again what a longer block of the article says, word for word or nearly so.
 * Compares runs of three words by their hashes (Broder, "On the resemblance and containment of
 * documents", 1997: containment of w-shingles).
 */
final class RepeatedBlocks {

    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 80;
    private static final double MIN_CONTAINMENT = 0.7;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** For each block the hashes of its shingles, in order. */
    private final long[][] shingles;

    /** All shingles in a table with open addressing; 0 is a free place. */
    private final long[] table;

    /** For each place of the table the block that outranks the others that have the shingle. */
    private final int[] best;

    RepeatedBlocks(List<String> texts) {
        this.shingles = new long[texts.size()][];
        Arrays.setAll(shingles, block -> shinglesOf(texts.get(block)));
        int size = Arrays.stream(shingles).mapToInt(own -> own.length).sum();
        this.table = new long[Integer.highestOneBit(size + 1) * 4];
        this.best = new int[table.length];
        for (int block = 0; block < shingles.length; block++) {
            for (long shingle : shingles[block]) {
                int place = place(shingle);
                if (table[place] == 0 || outranks(block, best[place])) {
                    table[place] = shingle;
                    best[place] = block;
                }
            }
        }
    }

    /** Where the shingle stands in the table, or the free place where it belongs. */
    private int place(long shingle) {
        int place = (int) (shingle ^ (shingle >>> 32)) & (table.length - 1);
        while (table[place] != 0 && table[place] != shingle) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    /** Hashes of each three words in a row; letters and digits only, without regard to capitals. */
    private static long[] shinglesOf(String text) {
        char[] chars = text.toCharArray();
        long[] found = new long[chars.length / 2 + 1];
        int words = 0;
        long word = FNV_OFFSET;
        for (char c : chars) {
            char letter = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
            if ((letter >= 'a' && letter <= 'z') || Character.isLetterOrDigit(letter)) {
                word = (word ^ letter) * FNV_PRIME;
            } else if (word != FNV_OFFSET) {
                found[words++] = word;
                word = FNV_OFFSET;
            }
        }
        if (word != FNV_OFFSET) {
            found[words++] = word;
        }
        for (int i = 0; i + 2 < words; i++) {
            found[i] = ((found[i] * 31 + found[i + 1]) * 31 + found[i + 2]) | 1;
        }
        return Arrays.copyOf(found, Math.max(0, words - 2));
    }

    /**
     * Whether the block's words stand again elsewhere in a longer block, or in an earlier one of
     * the same length.
     */
    boolean isRepeated(int block) {
        long[] own = shingles[block];
        if (own.length < MIN_WORDS - 2 || own.length > MAX_WORDS - 2) {
            return false;
        }
        int elsewhere = 0;
        for (long shingle : own) {
            if (best[place(shingle)] != block) {
                elsewhere++;
            }
        }
        return elsewhere >= MIN_CONTAINMENT * own.length;
    }

    private boolean outranks(int block, int other) {
        return shingles[block].length > shingles[other].length
                || (shingles[block].length == shingles[other].length && block < other);
    }
}
