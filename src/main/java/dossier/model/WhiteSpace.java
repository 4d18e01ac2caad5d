package dossier.model;

/** What counts as white space: every space and line end of Unicode, hard spaces too. */
public final class WhiteSpace {

    private WhiteSpace() {}

    public static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
