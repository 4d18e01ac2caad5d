package dossier.article;

/** Counts words: what stands between white space. */
public final class WordCount {

    private WordCount() {}

    public static int of(String text) {
        return of(text, 0, text.length());
    }

    /** The words of a stretch of a text. */
    public static int of(String text, int from, int to) {
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c > ' ' && (c < 0x80 || !Character.isWhitespace(c));
            if (letter && !inWord) {
                words++;
            }
            inWord = letter;
        }
        return words;
    }
}
