package dossier.article.correction;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds the words of a text that are most like others: what an editor's words were before they, or
 * the text, changed. Approximate matching after Sellers, "The theory and computation of
 * evolutionary distances: pattern recognition" (1980): the edit distance to the best stretch that
 * ends at each place.
 */
final class NearestPassage {

    /** So much of the words and of the text is compared. */
    private static final int MAX_WORDS = 200;

    private static final int MAX_TEXT = 50_000;

    private final String words;
    private final String text;

    /** The least changes from the words to a stretch that ends here, by length of the words. */
    private final int[] changes;

    /** Where that stretch begins. */
    private final int[] starts;

    private NearestPassage(String words, String text) {
        String lower = words.toLowerCase(Locale.ROOT);
        this.words = lower.substring(0, Math.min(lower.length(), MAX_WORDS));
        this.text = text.substring(0, Math.min(text.length(), MAX_TEXT));
        this.changes = new int[this.words.length() + 1];
        this.starts = new int[this.words.length() + 1];
    }

    /** Whole words of {@code text}; empty when more than a third of the letters would differ. */
    static Optional<String> to(String words, String text) {
        return new NearestPassage(words, text).find();
    }

    private Optional<String> find() {
        for (int i = 0; i <= words.length(); i++) {
            changes[i] = i;
        }
        int best = Math.max(1, words.length() / 3) + 1;
        int start = 0;
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            advance(Character.toLowerCase(text.charAt(at)), at);
            if (changes[words.length()] < best) {
                best = changes[words.length()];
                start = starts[words.length()];
                end = at + 1;
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(wholeWords(start, end));
    }

    /** Moves on by the text's next letter. */
    private void advance(char letter, int at) {
        int diagonal = changes[0];
        int diagonalStart = at;
        changes[0] = 0;
        starts[0] = at + 1;
        for (int i = 1; i <= words.length(); i++) {
            int replaced = diagonal + (words.charAt(i - 1) == letter ? 0 : 1);
            int replacedStart = diagonalStart;
            diagonal = changes[i];
            diagonalStart = starts[i];
            int inserted = changes[i] + 1;
            int left = changes[i - 1] + 1;
            if (replaced <= inserted && replaced <= left) {
                changes[i] = replaced;
                starts[i] = replacedStart;
            } else if (inserted <= left) {
                changes[i] = inserted;
            } else {
                changes[i] = left;
                starts[i] = starts[i - 1];
            }
        }
    }

    private String wholeWords(int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && isWord(start - 1) && isWord(start)) {
            start--;
        }
        while (end < text.length() && isWord(end - 1) && isWord(end)) {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
