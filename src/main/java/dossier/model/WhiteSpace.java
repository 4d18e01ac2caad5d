package dossier.model;

/** What counts as white space: every space and line end of Unicode, hard spaces too. */
public final class WhiteSpace {

    private WhiteSpace() {}

    public static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The text with every run of white space as one space, and none at its ends. */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                boolean begins = i > 0 && is(text.charAt(i - 1)) && !line.isEmpty();
                line.append(begins ? " " : "").append(text.charAt(i));
            }
        }
        return line.toString();
    }
}
