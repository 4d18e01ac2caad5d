package dossier.corpus.twin;

import java.util.Arrays;

/**
 * What a text is made of: the hashes of every three words that stand in a row, without capitals and
 * punctuation (shingling: Broder, "On the resemblance and containment of documents", 1997).
 *
 * @param hashes sorted, each once
 */
record Shingles(long[] hashes) {

    private static final int WORDS = 3;

    /** FNV-1a, 64 bits. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** Of a text with fewer than three words, what all its words together are. */
    static Shingles of(String text) {
        long[] words = words(text);
        int count = words.length == 0 ? 0 : Math.max(1, words.length - WORDS + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = BASIS;
            for (int j = i; j < Math.min(i + WORDS, words.length); j++) {
                hash = mixed(hash * PRIME ^ words[j]);
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    private static long[] words(String text) {
        long[] words = new long[16];
        int count = 0;
        long word = BASIS;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word = (word ^ Character.toLowerCase(c)) * PRIME;
            } else if (word != BASIS) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, 2 * count);
                }
                words[count++] = word;
                word = BASIS;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** Every bit depends on every bit (the finaliser of MurmurHash3). */
    static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    int size() {
        return hashes.length;
    }

    /** How many of these the other text has too. */
    int sharedWith(Shingles other) {
        int shared = 0;
        int j = 0;
        for (long hash : hashes) {
            while (j < other.hashes.length && other.hashes[j] < hash) {
                j++;
            }
            shared += j < other.hashes.length && other.hashes[j] == hash ? 1 : 0;
        }
        return shared;
    }

    /** What the two share of all that they are made of, in percent: the Jaccard index. */
    int resemblance(Shingles other) {
        int shared = sharedWith(other);
        return percent(shared, size() + other.size() - shared);
    }

    /** Of hundreds of different ones none is 100 for being nearly so. */
    static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }
}
