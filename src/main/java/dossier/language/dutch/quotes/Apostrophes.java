package dossier.language.dutch.quotes;

import dossier.language.WordList;
import dossier.model.WhiteSpace;

/**
 * Which single marks are apostrophes: in {@code para's} and {@code zo'n}, before {@code 's avonds}
 * and {@code '22}, after {@code Parijs'} (Taaladvies, "apostrof").
 */
final class Apostrophes {

    /** A quotation that begins with a number ends no further. */
    private static final int FURTHEST = 120;

    private final WordList words = WordList.of("dutch/apostrophe-words.txt");

    /** Whether letters or digits stand on both sides of the mark. */
    static boolean isWithinWord(String text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(mark - 1))
                && Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    /**
     * Whether the word after the mark is one that begins with an apostrophe.
     *
     * @param quoted whether it stands between single marks already
     */
    boolean beginsWord(String text, int mark, boolean quoted) {
        int end = mark + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == mark + 1 || end > mark + 12) {
            return false;
        }
        String word = text.substring(mark + 1, end);
        boolean year =
                end == mark + 3
                        && isDigits(word)
                        && !isNumber(text, end)
                        && (quoted || !isClosedFurther(text, end));
        return year || (words.contain(word) && !closesAt(text, end));
    }

    /** A listed word between two marks is quoted: {@code de 'n' in 'een'}. */
    private static boolean closesAt(String text, int i) {
        return i < text.length() && QuoteMarkScanner.isSingle(text.charAt(i));
    }

    /**
     * Whether the word before the mark can be a name in the genitive, and the next words go on in
     * lower case: {@code Poetins' leger}.
     */
    static boolean canEndGenitive(String text, int mark) {
        if (mark == 0 || "sxzSXZ".indexOf(text.charAt(mark - 1)) < 0) {
            return false;
        }
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < mark
                && Character.isUpperCase(text.charAt(start))
                && mark + 2 < text.length()
                && text.charAt(mark + 1) == ' '
                && Character.isLowerCase(text.charAt(mark + 2));
    }

    /** Whether digits go on as a number that is no year: {@code '20.000 bandieten'}. */
    private static boolean isNumber(String text, int end) {
        boolean sign = end < text.length() && ".,".indexOf(text.charAt(end)) >= 0;
        return sign && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    /** Whether the next single mark closes: {@code '10 jaar leugens is genoeg'}. */
    private static boolean isClosedFurther(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + FURTHEST); i++) {
            if (QuoteMarkScanner.isSingle(text.charAt(i)) && !isWithinWord(text, i)) {
                boolean spaced = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
                return i > from
                        && spaced
                        && !WhiteSpace.is(text.charAt(i - 1))
                        && !canEndGenitive(text, i);
            }
        }
        return false;
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
