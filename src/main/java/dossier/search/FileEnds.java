package dossier.search;

/**
 * Where a file that is long enough may end: before what has a certain hash. Where a file ends thus
 * hardly depends on what stands before it, and the files behind one that changed stay as they are.
 */
final class FileEnds {

    /** One key of so many is a place for an end. */
    private static final int MEAN_KEYS = 8;

    /** Spreads the hashes of texts that differ in their last letters (Knuth's golden ratio). */
    private static final int SPREAD = 0x9E3779B9;

    private FileEnds() {}

    static boolean isBefore(String key) {
        return Integer.remainderUnsigned(key.hashCode() * SPREAD >>> 8, MEAN_KEYS) == 0;
    }
}
