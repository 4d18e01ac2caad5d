package dossier.language;

import dossier.model.PlainLetters;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Words without what readers leave out or type differently when they search: capitals, diacritics,
 * apostrophes, the signs in numbers. {@code Oekraïne} is {@code oekraine}, {@code para’s} is {@code
 * paras}, {@code 100.000} is {@code 100000}. {@code templates/search} has the twin in JavaScript.
 */
public final class Folding {

    private Folding() {}

    /**
     * A word or number, folded; empty when it has neither letter nor digit.
     *
     * @param word as {@link Tokenizer} cuts it
     */
    public static String fold(String word) {
        return isFolded(word) ? word : folded(word);
    }

    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        // Compatibility decomposition (Unicode Standard Annex 15): é is e and an accent, ﬁ is fi.
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> append(c, folded));
        return folded.toString();
    }

    private static void append(int c, StringBuilder folded) {
        switch (c) {
            case '\'', '’', '\u00AD', '.', ',' -> {}
            default -> {
                String plain = PlainLetters.of(c);
                if (!plain.isEmpty()) {
                    folded.append(plain);
                } else if (!isMark(c)) {
                    folded.appendCodePoint(c);
                }
            }
        }
    }

    /** Whether a character only changes the one before it, such as an accent. */
    public static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
