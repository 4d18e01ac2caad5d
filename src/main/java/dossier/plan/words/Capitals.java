package dossier.plan.words;

import java.util.List;

/** Tells whether a word has a capital of its own, as "Amerikaanse", or only that of a sentence. */
final class Capitals {

    private Capitals() {}

    /**
     * The word as texts print it within their sentences, where none has it in lower case.
     *
     * @param word in lower case, which is what is returned otherwise
     * @param texts those that have it
     */
    static String of(String word, List<String> texts) {
        String within = word;
        for (String text : texts) {
            for (int at = find(word, text, 0); at >= 0; at = find(word, text, at + 1)) {
                if (Character.isLowerCase(text.charAt(at))) {
                    return word;
                }
                if (within.equals(word) && isWithinSentence(text, at)) {
                    within = text.substring(at, at + word.length());
                }
            }
        }
        return within;
    }

    /** Where a word stands in a text, from some index on and by itself; -1 if nowhere. */
    private static int find(String word, String text, int from) {
        for (int at = from; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())
                    && !isLetter(text, at - 1)
                    && !isLetter(text, at + word.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a word or a comma goes before it, or the rest of a compound. */
    private static boolean isWithinSentence(String text, int at) {
        if (at < 2) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean parted = before == '-' || Character.isWhitespace(before);
        return parted && (isLetter(text, at - 2) || text.charAt(at - 2) == ',');
    }
}
