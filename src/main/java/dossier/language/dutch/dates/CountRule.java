package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Shift;
import dossier.language.dutch.dates.Meaning.Vague;
import java.util.Optional;

/** Counted times: {@code drie weken geleden}, {@code over twee jaar}, {@code een dag later}. */
final class CountRule implements WordingRule {

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.is(i, "over") && !words.has(i - 1, TimeWord.SPREAD)) {
            return count(words, i + 1) > 0 && isUnit(words, i + 2)
                    ? Optional.of(counted(words, i, i + 3, 1))
                    : Optional.empty();
        }
        if (count(words, i) > 0 && isUnit(words, i + 1)) {
            return after(words, i, i + 2);
        }
        if (words.has(i, TimeWord.UNIT)
                && words.has(i - 1, TimeWord.ARTICLE)
                && words.has(i + 1, TimeWord.AFTER_THAT)) {
            int amount = words.value(i + 1, TimeWord.AFTER_THAT);
            return Optional.of(
                    new Wording(i - 1, i + 2, Shift.fromEarlier(unit(words, i), amount, false)));
        }
        return uncounted(words, i);
    }

    private static Optional<Wording> after(Words words, int i, int next) {
        if (words.has(next, TimeWord.AGO)) {
            return isAgo(words, next)
                    ? Optional.of(counted(words, i, next + 1, -1))
                    : Optional.empty();
        }
        // "Een week later dan gepland" compares.
        if (words.has(next, TimeWord.LATER) && !words.is(next + 1, "dan")) {
            int amount = count(words, i) * words.value(next, TimeWord.LATER);
            Shift shift = Shift.fromEarlier(unit(words, i + 1), amount, isAbout(words, i - 1));
            return Optional.of(new Wording(i, next + 1, shift));
        }
        return Optional.empty();
    }

    /** "Drie weken terug" looks back, "twee jaar terug naar school" doesn't. */
    private static boolean isAgo(Words words, int i) {
        return words.has(i, TimeWord.AGO) && !(words.is(i, "terug") && words.is(i + 1, "naar"));
    }

    private static Wording counted(Words words, int from, int to, int sign) {
        int number = sign > 0 ? from + 1 : from;
        Shift shift =
                Shift.counted(
                        unit(words, number + 1),
                        sign * count(words, number),
                        isAbout(words, number - 1));
        return new Wording(from, to, shift);
    }

    /** {@code jaren geleden}, {@code een paar dagen later}. */
    private static Optional<Wording> uncounted(Words words, int i) {
        int unit = afterQuantity(words, i);
        boolean some = unit > i || words.has(i, TimeWord.UNITS);
        boolean placed = isAgo(words, unit + 1) || words.has(unit + 1, TimeWord.LATER);
        return some && isUnit(words, unit) && placed
                ? Optional.of(new Wording(i, unit + 2, new Vague()))
                : Optional.empty();
    }

    /** The index after {@code enkele} or {@code een paar}; {@code i} when it isn't there. */
    static int afterQuantity(Words words, int i) {
        int quantity = words.is(i, "een") ? i + 1 : i;
        return words.has(quantity, TimeWord.QUANTITY) ? quantity + 1 : i;
    }

    /** How many, in figures or words; 0 for no count. */
    static int count(Words words, int i) {
        return words.has(i, TimeWord.NUMBER) ? words.value(i, TimeWord.NUMBER) : words.count(i);
    }

    static boolean isUnit(Words words, int i) {
        return words.has(i, TimeWord.UNIT) || words.has(i, TimeWord.UNITS);
    }

    private static Unit unit(Words words, int i) {
        return Unit.of(
                words.value(i, words.has(i, TimeWord.UNIT) ? TimeWord.UNIT : TimeWord.UNITS));
    }

    private static boolean isAbout(Words words, int i) {
        return words.has(i, TimeWord.ABOUT)
                || words.is(i, "dan") && (words.is(i - 1, "meer") || words.is(i - 1, "minder"));
    }
}
