package dossier.language;

import dossier.model.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text at the signs that end a sentence, unless they belong to an abbreviation, an initial
 * or a number, or what follows goes on in lower case. A line end within a text does not end a
 * sentence.
 */
public final class SentenceSplitter {

    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“”„‘’«([–—-";

    private final Set<String> abbreviations;

    /**
     * @param abbreviations without their last full stop ({@code o.a}); one with a capital ({@code
     *     Dhr}) holds without it too, one without ({@code jan}) has a capital after a number only,
     *     since it can be a name
     */
    public SentenceSplitter(Set<String> abbreviations) {
        Set<String> forms = new HashSet<>(abbreviations);
        abbreviations.forEach(word -> forms.add(small(word)));
        this.abbreviations = Set.copyOf(forms);
    }

    /** The sentences of {@code text} in order. */
    public List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        int i = start;
        char[] chars = text.toCharArray();
        while (i < chars.length) {
            if (!isEnd(chars[i])) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isEndOrCloser(text.charAt(end))) {
                end++;
            }
            if (endsSentence(text, start, i, end)) {
                sentences.add(new Sentence(start, end));
                start = skipSpace(text, end);
                i = start;
            } else {
                i = end;
            }
        }
        int last = text.stripTrailing().length();
        if (start < last) {
            sentences.add(new Sentence(start, last));
        }
        return sentences;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isEndOrCloser(char c) {
        return isEnd(c) || CLOSERS.indexOf(c) >= 0;
    }

    private boolean endsSentence(String text, int start, int sign, int end) {
        if (end == text.length()) {
            return true;
        }
        if (!WhiteSpace.is(text.charAt(end))) {
            return false;
        }
        int next = skipShortWord(text, skipSpace(text, end));
        while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !goesOn && !(text.charAt(sign) == '.' && isAbbreviation(text, start, sign, end));
    }

    private boolean isAbbreviation(String text, int start, int stop, int end) {
        int from = stop;
        while (from > start && !WhiteSpace.is(text.charAt(from - 1))) {
            from--;
        }
        while (from < stop && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        String word = text.substring(from, stop);
        boolean initial =
                !word.isEmpty()
                        && Character.isUpperCase(word.charAt(word.length() - 1))
                        && (word.length() == 1
                                || word.charAt(word.length() - 2) == '.'
                                || word.charAt(word.length() - 2) == '-');
        return end == stop + 1
                && (initial
                        || abbreviations.contains(word)
                        || (isAfterDigit(text, from) && abbreviations.contains(small(word))));
    }

    private static boolean isAfterDigit(String text, int word) {
        int before = word - 1;
        return before > 0
                && WhiteSpace.is(text.charAt(before))
                && Character.isDigit(text.charAt(before - 1));
    }

    /** With a small first letter; the others as they are: {@code ING} is no abbreviation. */
    private static String small(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** The capital of a sentence comes after an apostrophe's letter: {@code 's Avonds}. */
    private static int skipShortWord(String text, int from) {
        boolean shortWord =
                from + 2 < text.length()
                        && (text.charAt(from) == '\'' || text.charAt(from) == '’')
                        && Character.isLowerCase(text.charAt(from + 1))
                        && WhiteSpace.is(text.charAt(from + 2));
        return shortWord ? skipSpace(text, from + 2) : from;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && WhiteSpace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
