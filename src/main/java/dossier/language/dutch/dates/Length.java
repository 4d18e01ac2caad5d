package dossier.language.dutch.dates;

import java.util.Optional;

/**
 * So much time: {@code drie weken}, {@code een half jaar}, {@code anderhalf jaar}.
 *
 * @param amount how many of the unit
 * @param end the index after its last word
 */
record Length(Unit unit, int amount, int end) {

    private static final int MONTHS_A_YEAR = 12;

    /** The length that begins at a word, if one does. */
    static Optional<Length> at(Words words, int i) {
        if (CountRule.count(words, i) > 0 && CountRule.isUnit(words, i + 1)) {
            Unit unit = CountRule.unit(words, i + 1);
            return Optional.of(new Length(unit, CountRule.count(words, i), i + 2));
        }
        // "Een dik jaar": more or less one.
        if (words.is(i, "een")
                && words.has(i + 1, TimeWord.ABOUT)
                && words.has(i + 2, TimeWord.UNIT)) {
            return Optional.of(new Length(CountRule.unit(words, i + 2), 1, i + 3));
        }
        int half = words.is(i, "een") ? i + 1 : i;
        if (words.is(half, "halfjaar")) {
            return months(MONTHS_A_YEAR / 2, half + 1);
        }
        if (words.is(half, "half") && words.is(half + 1, "jaar")) {
            return months(MONTHS_A_YEAR / 2, half + 2);
        }
        return words.is(i, "anderhalf") && words.is(i + 1, "jaar")
                ? months(MONTHS_A_YEAR * 3 / 2, i + 2)
                : Optional.empty();
    }

    private static Optional<Length> months(int amount, int end) {
        return Optional.of(new Length(Unit.MONTH, amount, end));
    }
}
