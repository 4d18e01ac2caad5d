package dossier.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, numbers and signs. */
public final class Tokenizer {

    private static final String[] SIGNS = new String[128];

    static {
        for (char c = 0; c < SIGNS.length; c++) {
            SIGNS[c] = String.valueOf(c);
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of {@code text} in order; white space is none. */
    public static List<Token> tokens(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetterAt(i)) {
                i = word(i);
            } else if (isDigit(c)) {
                i = number(i);
            } else {
                if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                    tokens.add(new Token(i, i + 2, text.substring(i, i + 2), Token.Kind.SIGN));
                    i++;
                } else if (!isSpace(c)) {
                    String key = c < SIGNS.length ? SIGNS[c] : String.valueOf(c);
                    tokens.add(new Token(i, i + 1, key, Token.Kind.SIGN));
                }
                i++;
            }
        }
        return tokens;
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && (isWordPart(end) || joins(end))) {
            end++;
        }
        String word = text.substring(start, end);
        tokens.add(new Token(start, end, keyOf(word), Token.Kind.WORD));
        return end;
    }

    /** Whether an apostrophe or a soft hyphen stands between letters. */
    private boolean joins(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == '\u00AD')
                && i + 1 < text.length()
                && isLetterAt(i + 1);
    }

    private int number(int start) {
        int end = start + 1;
        while (end < text.length() && (isDigit(text.charAt(end)) || separates(end))) {
            end++;
        }
        tokens.add(new Token(start, end, text.substring(start, end), Token.Kind.NUMBER));
        return end;
    }

    private boolean separates(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
    }

    private static String keyOf(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.indexOf('’') < 0 && key.indexOf('\u00AD') < 0
                ? key
                : key.replace('’', '\'').replace("\u00AD", "");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a letter stands there; of a surrogate pair both halves count as the whole. */
    private boolean isLetterAt(int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(
                Character.isLowSurrogate(c)
                        ? Character.codePointBefore(text, i + 1)
                        : text.codePointAt(i));
    }

    private boolean isWordPart(int i) {
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z') || isLetterAt(i) || isDigit(c) || (c >= 128 && isMark(c));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 128 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }
}
