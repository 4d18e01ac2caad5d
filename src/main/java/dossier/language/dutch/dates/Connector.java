package dossier.language.dutch.dates;

/** Words and signs between two dates: {@code tot}, {@code t/m}, {@code en}, a dash. */
final class Connector {

    private Connector() {}

    /** The index after the connector at {@code i}; {@code i} when there is none. */
    static int after(Words words, int i) {
        int to = through(words, i);
        return to > i || !isList(words, i) ? to : i + 1;
    }

    /** The same of those only that mean all the time between two dates. */
    static int through(Words words, int i) {
        if (words.is(i, "tot")) {
            if (words.is(i + 1, "en") && words.is(i + 2, "met")) {
                return i + 3;
            }
            return words.is(i + 1, "aan") ? i + 2 : i + 1;
        }
        if (words.is(i, "t") && words.is(i + 1, "/") && words.is(i + 2, "m")) {
            return i + 3;
        }
        return words.isDash(i) ? i + 1 : i;
    }

    private static boolean isList(Words words, int i) {
        return words.is(i, "en")
                || words.is(i, "of")
                || words.is(i, "op")
                || words.is(i, ",")
                || words.is(i, "/");
    }
}
