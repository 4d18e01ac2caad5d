package dossier.language.dutch.dates;

/** Which way words point from the article's date. */
final class Directions {

    /** A clause is no longer than this on either side of a date. */
    private static final int REACH = 12;

    private Directions() {}

    /** Where the word before a date points: {@code vorige} back, {@code komende} forward. */
    static Direction of(Words words, int i) {
        if (words.has(i, TimeWord.PREVIOUS) || words.has(i, TimeWord.RECENT)) {
            return Direction.PAST;
        }
        return words.has(i, TimeWord.NEXT) || words.has(i, TimeWord.COMING)
                ? Direction.FUTURE
                : Direction.EITHER;
    }

    /** Where the verbs of the clause point that the wording stands in. */
    static Direction ofClause(Words words, int from, int to) {
        if (words.has(from - 1, TimeWord.SINCE)) {
            return Direction.PAST;
        }
        if (words.has(from - 1, TimeWord.UNTIL)) {
            return Direction.EITHER;
        }
        boolean will = false;
        for (int i = from - 1; i >= from - REACH && !isEdge(words, i); i--) {
            if (words.has(i, TimeWord.WAS)) {
                return Direction.PAST;
            }
            will |= words.has(i, TimeWord.WILL);
        }
        for (int i = to; i < to + REACH && !isEdge(words, i); i++) {
            if (words.has(i, TimeWord.WAS)) {
                return Direction.PAST;
            }
            will |= words.has(i, TimeWord.WILL);
        }
        return will ? Direction.FUTURE : Direction.EITHER;
    }

    /** Whether a clause ends here: a sign, or a word that begins another. */
    private static boolean isEdge(Words words, int i) {
        return !words.isWord(i) && !words.isNumber(i) || words.is(i, "dat") || words.is(i, "en");
    }
}
