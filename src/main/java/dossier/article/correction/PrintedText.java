package dossier.article.correction;

import dossier.model.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** A text in which an editor's words are found, however their lines are broken. */
final class PrintedText {

    /** The text with every run of white space as one space. */
    private final String plain;

    /** Where each code unit of {@code plain} stands in the text. */
    private final int[] places;

    /** A stretch of the text: the indices of its first code unit and after its last one. */
    record Stretch(int start, int end) {}

    PrintedText(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] found = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            boolean space = WhiteSpace.is(text.charAt(i));
            if (!space || (i > 0 && !WhiteSpace.is(text.charAt(i - 1)))) {
                found[kept.length()] = i;
                kept.append(space ? ' ' : text.charAt(i));
            }
        }
        this.plain = kept.toString();
        this.places = found;
    }

    /** The text on one line. */
    String plain() {
        return plain;
    }

    /**
     * Where these words stand, in order; where they stand as whole words, only there: the {@code 5}
     * of {@code 5 van de 15}.
     *
     * @param words on one line
     */
    List<Stretch> occurrences(String words) {
        List<Stretch> whole = new ArrayList<>();
        List<Stretch> parts = new ArrayList<>();
        int at = plain.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            Stretch stretch = new Stretch(places[at], places[end - 1] + 1);
            (cutsWord(at) || cutsWord(end) ? parts : whole).add(stretch);
            at = plain.indexOf(words, end);
        }
        return whole.isEmpty() ? parts : whole;
    }

    /** Whether the code units on both sides of {@code at} are of one word. */
    private boolean cutsWord(int at) {
        return at > 0
                && at < plain.length()
                && Character.isLetterOrDigit(plain.charAt(at - 1))
                && Character.isLetterOrDigit(plain.charAt(at));
    }
}
