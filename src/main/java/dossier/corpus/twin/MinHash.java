package dossier.corpus.twin;

/**
 * A short signature of a text, of which two texts have as much alike as they have shingles alike
 * (MinHash: Broder, 1997), cut into bands: whoever shares a band may be alike, others hardly are
 * (locality-sensitive hashing: Indyk and Motwani, 1998).
 */
final class MinHash {

    /** With 20 bands of 3, 99.9 of 100 pairs that are 70% alike share one, and 93 of 50%. */
    static final int BANDS = 20;

    private static final int ROWS = 3;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private MinHash() {}

    /** A hash a band. */
    static long[] bands(Shingles shingles) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mixed(hash * 31 + least(shingles, band * ROWS + row));
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** The least of all hashes, each changed as the function of this number does. */
    private static long least(Shingles shingles, int function) {
        long seed = (function + 1) * STEP;
        long least = Long.MAX_VALUE;
        for (long hash : shingles.hashes()) {
            // One multiplication suffices: what is changed is a good hash already.
            long changed = (hash ^ seed) * STEP;
            least = Math.min(least, changed ^ (changed >>> 32));
        }
        return least;
    }
}
