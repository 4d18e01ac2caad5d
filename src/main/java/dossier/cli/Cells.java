package dossier.cli;

/**
 * How wide characters are on a terminal, in cells: wide ones of East Asia and pictures take two,
 * marks over letters none (Unicode Standard Annex 11).
 */
final class Cells {

    static final int TAB = 4;

    /** First and last of what takes two cells. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Cells() {}

    /** The width of a text as {@link #shown} shows it. */
    static int of(String text) {
        return text.codePoints().map(Cells::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Tabs as spaces, and signs in place of what would steer the terminal. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '\t') {
                                shown.append(" ".repeat(TAB));
                            } else if (Character.isISOControl(c)) {
                                shown.append(c < ' ' ? (char) (0x2400 + c) : '\uFFFD');
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }
}
