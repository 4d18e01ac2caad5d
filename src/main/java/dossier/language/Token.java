package dossier.language;

/**
 * A word, a number or a sign of a text.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one
 * @param key what it is looked up by: lower case, straight apostrophes, diacritics kept
 * @param kind what it is made of
 */
public record Token(int start, int end, String key, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        /**
         * Letters, with apostrophes between them: {@code para's}; digits may follow ({@code G20}).
         */
        WORD,
        /** Digits, with points and commas between them: {@code 100.000}, {@code 81,31}. */
        NUMBER,
        /** One sign that is neither, white space excepted. */
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is this word or sign, in lower case. */
    public boolean is(String word) {
        return key.equals(word);
    }

    /** Whether nothing stands between this token and the {@code next}. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
