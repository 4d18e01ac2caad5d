package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Shift;
import dossier.language.dutch.dates.Meaning.Vague;
import java.util.Optional;

/** Counted times: {@code drie weken geleden}, {@code over twee jaar}, {@code een dag later}. */
final class CountRule implements WordingRule {

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.is(i, "over") && !words.has(i - 1, TimeWord.SPREAD)) {
            return Length.at(words, i + 1).map(length -> counted(words, i, length.end(), length));
        }
        Optional<Wording> placed = Length.at(words, i).flatMap(length -> after(words, i, length));
        if (placed.isPresent()) {
            return placed;
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

    private static Optional<Wording> after(Words words, int i, Length length) {
        int next = length.end();
        if (words.has(next, TimeWord.AGO)) {
            return isAgo(words, next) && !isBack(words, i, next)
                    ? Optional.of(counted(words, i, next + 1, length))
                    : Optional.empty();
        }
        // "Een week later dan gepland" compares.
        if (words.has(next, TimeWord.LATER) && !words.is(next + 1, "dan")) {
            int amount = length.amount() * words.value(next, TimeWord.LATER);
            Shift shift = Shift.fromEarlier(length.unit(), amount, length.about());
            return Optional.of(new Wording(i, next + 1, shift));
        }
        return words.has(i - 1, TimeWord.SINCE)
                ? Optional.of(counted(words, i, next, length))
                : Optional.empty();
    }

    /** "Drie weken terug" looks back, "twee jaar terug naar school" doesn't. */
    private static boolean isAgo(Words words, int i) {
        return words.has(i, TimeWord.AGO) && !(words.is(i, "terug") && words.is(i + 1, "naar"));
    }

    /** {@code was al drie jaar terug in Gent}: back there for so long. */
    private static boolean isBack(Words words, int from, int terug) {
        boolean place = words.is(terug + 1, "in") || words.is(terug + 1, "uit");
        return words.is(terug, "terug") && place && words.has(from - 1, TimeWord.ALREADY);
    }

    /** From the article's date on after {@code over}, else back from it. */
    private static Wording counted(Words words, int from, int to, Length length) {
        boolean ahead = words.is(from, "over");
        int amount = ahead ? length.amount() : -length.amount();
        return new Wording(from, to, Shift.counted(length.unit(), amount, length.about()));
    }

    /** {@code jaren geleden}, {@code een paar dagen later}. */
    private static Optional<Wording> uncounted(Words words, int i) {
        int unit = afterQuantity(words, i);
        boolean some = unit > i || words.has(i, TimeWord.UNITS);
        boolean later = words.has(unit + 1, TimeWord.LATER) && !words.is(unit + 2, "dan");
        boolean placed = isAgo(words, unit + 1) || later;
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

    static Unit unit(Words words, int i) {
        return Unit.of(
                words.value(i, words.has(i, TimeWord.UNIT) ? TimeWord.UNIT : TimeWord.UNITS));
    }
}
