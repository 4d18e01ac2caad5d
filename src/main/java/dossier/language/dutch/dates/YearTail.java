package dossier.language.dutch.dates;

/**
 * What stands after a day or month and says its year: {@code 2022}, {@code van vorig jaar}, {@code
 * jl.}; or nothing.
 *
 * @param to index after its last token
 */
record YearTail(YearWords year, Direction direction, int to) {

    /** The tail that begins with token {@code i}. */
    static YearTail at(Words words, int i) {
        int year = words.year(i);
        if (year > 0 && !words.isCounted(i + 1)) {
            return new YearTail(YearWords.given(year), Direction.EITHER, i + 1);
        }
        int shortYear = shortYear(words, i);
        if (shortYear > 0) {
            return new YearTail(YearWords.given(shortYear), Direction.EITHER, i + 2);
        }
        int from = words.is(i, "van") ? i + 1 : i;
        if (from > i && words.year(from) > 0) {
            return new YearTail(YearWords.given(words.year(from)), Direction.EITHER, from + 1);
        }
        if (from > i && shortYear(words, from) > 0) {
            YearWords given = YearWords.given(shortYear(words, from));
            return new YearTail(given, Direction.EITHER, from + 2);
        }
        if (words.is(from, "dat") && words.is(from + 1, "jaar")) {
            return new YearTail(YearWords.OF_EARLIER_DATE, Direction.EITHER, from + 2);
        }
        if (words.is(from + 1, "jaar") && isShift(words, from)) {
            YearWords counted = new YearWords(YearWords.Kind.FROM_PUBLICATION, shift(words, from));
            return new YearTail(counted, Direction.EITHER, from + 2);
        }
        return sideways(words, i);
    }

    /** {@code '68}, as a whole year; 0 for anything else. */
    static int shortYear(Words words, int i) {
        if (!words.isApostrophe(i) || !words.touchesNext(i) || words.small(i + 1) == 0) {
            return 0;
        }
        int two = words.small(i + 1);
        // Nobody writes '45 for a year to come.
        return two < 10 ? 0 : two < 40 ? 2000 + two : 1900 + two;
    }

    private static boolean isShift(Words words, int i) {
        return words.has(i, TimeWord.THIS)
                || words.has(i, TimeWord.PREVIOUS)
                || words.has(i, TimeWord.NEXT)
                || words.has(i, TimeWord.RECENT)
                || words.has(i, TimeWord.COMING);
    }

    private static int shift(Words words, int i) {
        if (words.has(i, TimeWord.THIS)) {
            return 0;
        }
        return words.has(i, TimeWord.NEXT) || words.has(i, TimeWord.COMING) ? 1 : -1;
    }

    private static YearTail sideways(Words words, int i) {
        if (words.has(i, TimeWord.GONE_BY)) {
            return new YearTail(YearWords.UNSAID, Direction.PAST, i + 1);
        }
        if (words.is(i, "a") && words.is(i + 1, ".") && words.is(i + 2, "s")) {
            return new YearTail(YearWords.UNSAID, Direction.FUTURE, i + 3);
        }
        return words.has(i, TimeWord.TO_COME)
                ? new YearTail(YearWords.UNSAID, Direction.FUTURE, i + 1)
                : new YearTail(sharedYear(words, i), Direction.EITHER, i);
    }

    /** The year of {@code 2021} in {@code maart en april 2021}, seen from {@code maart}. */
    private static YearWords sharedYear(Words words, int i) {
        int next = Connector.after(words, i);
        if (next == i) {
            return YearWords.UNSAID;
        }
        int month = words.small(next) > 0 ? next + 1 : next;
        return words.has(month, TimeWord.MONTH) && words.year(month + 1) > 0
                ? YearWords.given(words.year(month + 1))
                : YearWords.UNSAID;
    }
}
