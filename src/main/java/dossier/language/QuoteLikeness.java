package dossier.language;

/** Placeholder until the quotes are merged. */
public final class QuoteLikeness {

    private QuoteLikeness() {}

    /** Shingles. */
    public static long[] shingles(String words) {
        return new long[] {words.hashCode()};
    }

    /** Twins. */
    public static boolean areTwins(String a, String b) {
        return a.equals(b);
    }
}
