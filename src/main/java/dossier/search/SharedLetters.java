package dossier.search;

/** How many letters a word begins with as the one before does: these needn't be written. */
final class SharedLetters {

    /** The largest number that is one digit. */
    private static final int MAX_DIGIT = Character.MAX_RADIX - 1;

    private SharedLetters() {}

    static int of(String first, String second) {
        int most = Math.min(MAX_DIGIT, Math.min(first.length(), second.length()));
        int shared = 0;
        while (shared < most && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    static char digit(int shared) {
        return Character.forDigit(shared, Character.MAX_RADIX);
    }
}
