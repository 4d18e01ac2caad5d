package dossier.language.dutch.dates;

import java.util.Optional;

/**
 * So much time: {@code drie weken}, {@code een half jaar}, {@code anderhalf jaar}.
 *
 * @param amount how many of the unit
 * @param about whether it is said to be about so long: {@code ruim drie weken}, {@code een dik
 *     jaar}
 * @param end the index after its last word
 */
record Length(Unit unit, int amount, boolean about, int end) {

    private static final int MONTHS_A_YEAR = 12;

    /** The length that begins at a word, if one does. */
    static Optional<Length> at(Words words, int i) {
        if (CountRule.count(words, i) > 0 && CountRule.isUnit(words, i + 1)) {
            Unit unit = CountRule.unit(words, i + 1);
            int amount = CountRule.count(words, i);
            return Optional.of(new Length(unit, amount, isAbout(words, i - 1), i + 2));
        }
        if (words.is(i, "een")
                && words.has(i + 1, TimeWord.ABOUT)
                && words.has(i + 2, TimeWord.UNIT)) {
            return Optional.of(new Length(CountRule.unit(words, i + 2), 1, true, i + 3));
        }
        boolean about = isAbout(words, i - 1);
        int half = words.is(i, "een") ? i + 1 : i;
        if (words.is(half, "halfjaar")) {
            return months(MONTHS_A_YEAR / 2, about, half + 1);
        }
        if (words.is(half, "half") && words.is(half + 1, "jaar")) {
            return months(MONTHS_A_YEAR / 2, about, half + 2);
        }
        return words.is(i, "anderhalf") && words.is(i + 1, "jaar")
                ? months(MONTHS_A_YEAR * 3 / 2, about, i + 2)
                : Optional.empty();
    }

    private static Optional<Length> months(int amount, boolean about, int end) {
        return Optional.of(new Length(Unit.MONTH, amount, about, end));
    }

    /** Whether a length is about so long that begins behind a word: {@code meer dan} too. */
    private static boolean isAbout(Words words, int i) {
        return words.has(i, TimeWord.ABOUT)
                || words.is(i, "dan") && (words.is(i - 1, "meer") || words.is(i - 1, "minder"));
    }
}
