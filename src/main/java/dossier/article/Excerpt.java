package dossier.article;

import dossier.model.WhiteSpace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As many whole words of a text as there is room for; of a longer word, as many whole characters.
 * Lengths are in UTF-16 code units, without the ellipsis.
 */
public final class Excerpt {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String MORE = " …";
    private static final String BEFORE = "… ";

    private Excerpt() {}

    /** The whole text when it is short, else its beginning. */
    public static String beginning(String text, int max) {
        return beginning(text, 0, text.length(), max);
    }

    /** The same of the text between two offsets. */
    public static String beginning(String text, int from, int to, int max) {
        return to - from <= max
                ? text.substring(from, to)
                : text.substring(from, lastBorder(text, from, from + max)) + MORE;
    }

    /** The text between two offsets when it is short, else its end. */
    public static String end(String text, int from, int to, int max) {
        return to - from <= max
                ? text.substring(from, to)
                : BEFORE + text.substring(firstBorder(text, to - max, to), to);
    }

    /** So many of a text's first words, with a space between them. */
    public static String words(String text, int count, int max) {
        StringBuilder start = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int found = 0;
        while (start.length() <= max && word.find()) {
            if (found++ == count) {
                return start.append(MORE).toString();
            }
            start.append(start.isEmpty() ? "" : " ").append(word.group());
        }
        return beginning(start.toString(), max);
    }

    /** Where the last word ends that fits before {@code limit}. */
    private static int lastBorder(String text, int from, int limit) {
        int border = limit;
        while (border > from && !WhiteSpace.is(text.charAt(border))) {
            border--;
        }
        while (border > from && WhiteSpace.is(text.charAt(border - 1))) {
            border--;
        }
        return border > from ? border : limit - splitPair(text, limit);
    }

    /** Where the first word begins that fits after {@code limit}. */
    private static int firstBorder(String text, int limit, int to) {
        int border = limit;
        while (border < to && !WhiteSpace.is(text.charAt(border - 1))) {
            border++;
        }
        while (border < to && WhiteSpace.is(text.charAt(border))) {
            border++;
        }
        return border < to ? border : limit + splitPair(text, limit);
    }

    /** 1 when the offset stands within a surrogate pair, else 0. */
    private static int splitPair(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1))
                ? 1
                : 0;
    }
}
