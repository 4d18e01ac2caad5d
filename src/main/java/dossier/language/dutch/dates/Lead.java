package dossier.language.dutch.dates;

/** The preposition before a date that belongs to its words: {@code sinds}, {@code in de}. */
final class Lead {

    private Lead() {}

    /** Where the wording begins with its preposition; {@code i} without one. */
    static int start(Words words, int i) {
        int of = words.is(i - 1, "van") ? i - 1 : i;
        if (RangeRule.isNight(words, of - 1)) {
            return preposition(words, of - 1);
        }
        return preposition(words, i);
    }

    private static int preposition(Words words, int i) {
        int first = words.has(i - 1, TimeWord.ARTICLE) ? i - 1 : i;
        if (words.is(first - 1, "met") && words.is(first - 2, "en") && words.is(first - 3, "tot")) {
            return first - 3;
        }
        if (words.is(first - 1, "m") && words.is(first - 2, "/") && words.is(first - 3, "t")) {
            return first - 3;
        }
        // In "houdt het op eind mei" the preposition belongs to the verb.
        return words.has(first - 1, TimeWord.LEAD) && !Directions.isAimed(words, first)
                ? first - 1
                : i;
    }
}
