package dossier.language.dutch.quotes;

import dossier.language.WordList;

/**
 * Which single marks are apostrophes: in {@code para's} and {@code zo'n}, before {@code 's avonds}
 * and {@code '22}, after {@code Parijs'} (Taaladvies, "apostrof").
 */
final class Apostrophes {

    private final WordList words = WordList.of("dutch/apostrophe-words.txt");

    /** Whether letters or digits stand on both sides of the mark. */
    static boolean isWithinWord(String text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(mark - 1))
                && Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    /** Whether the word after the mark is one that begins with an apostrophe. */
    boolean beginsWord(String text, int mark) {
        int end = mark + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == mark + 1 || end > mark + 12) {
            return false;
        }
        String word = text.substring(mark + 1, end);
        boolean year = end == mark + 3 && isDigits(word) && !isNumber(text, end);
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

    private static boolean isDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
