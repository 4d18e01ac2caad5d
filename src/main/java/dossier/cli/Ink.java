package dossier.cli;

/**
 * Colours on a terminal (ECMA-48, SGR); without them words stay as they are.
 *
 * @param coloured whether there are any
 */
record Ink(boolean coloured) {

    private static final String END = "\u001B[0m";

    String bold(String words) {
        return painted("1", words);
    }

    String faint(String words) {
        return painted("2", words);
    }

    String red(String words) {
        return painted("31", words);
    }

    String green(String words) {
        return painted("32", words);
    }

    String yellow(String words) {
        return painted("33", words);
    }

    String cyan(String words) {
        return painted("36", words);
    }

    private String painted(String code, String words) {
        return coloured ? "\u001B[" + code + "m" + words + END : words;
    }
}
