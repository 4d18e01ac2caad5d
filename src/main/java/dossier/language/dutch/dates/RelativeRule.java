package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Shift;
import dossier.language.dutch.dates.Meaning.Vague;
import java.util.Optional;

/** Times named by their place: {@code gisteren}, {@code vorige maand}, {@code deze eeuw}. */
final class RelativeRule implements WordingRule {

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.has(i, TimeWord.DAY)) {
            return isDay(words, i)
                    ? one(words, i, Shift.named(Unit.DAY, words.value(i, TimeWord.DAY)))
                    : Optional.empty();
        }
        if (isNear(words, i) && words.has(i + 1, TimeWord.PART_OF_DAY)) {
            return Optional.of(new Wording(i, i + 2, Shift.named(Unit.DAY, 0)));
        }
        if (isWeekend(words, i)) {
            return Optional.of(new Wording(i, i + 1, Shift.named(Unit.WEEKEND, -1)));
        }
        int same = words.is(i, "later") || words.is(i, "eerder") ? i + 1 : i;
        boolean that = words.has(same, same > i ? TimeWord.THAT : TimeWord.SAME);
        if (that && words.has(same + 1, TimeWord.UNIT)) {
            return same(words, i, same + 1);
        }
        return words.has(i + 1, TimeWord.UNIT)
                ? unit(words, i, Unit.of(words.value(i + 1, TimeWord.UNIT)))
                        .map(meaning -> new Wording(i, i + 2, meaning))
                : Optional.empty();
    }

    /** {@code in het weekend} is one where the clause tells what happened, and not how it is. */
    private static boolean isWeekend(Words words, int i) {
        return words.has(i, TimeWord.UNIT)
                && Unit.of(words.value(i, TimeWord.UNIT)) == Unit.WEEKEND
                && words.is(i - 1, "het")
                && words.is(i - 2, "in")
                && !words.is(i + 1, "van")
                && Directions.isDone(words, i, i + 1)
                && !Directions.isUsual(words, i, i + 1);
    }

    /** {@code later die maand}, {@code datzelfde jaar}: that of the date before. */
    private static Optional<Wording> same(Words words, int from, int at) {
        Unit unit = Unit.of(words.value(at, TimeWord.UNIT));
        return unit == Unit.MONTH || unit == Unit.YEAR
                ? Optional.of(new Wording(from, at + 1, Shift.fromEarlier(unit, 0, false)))
                : Optional.empty();
    }

    private static Optional<Wording> one(Words words, int i, Meaning meaning) {
        return Optional.of(new Wording(i, i + 1, meaning));
    }

    /** {@code afgelopen nacht}, {@code deze ochtend}. */
    private static boolean isNear(Words words, int i) {
        return words.has(i, TimeWord.RECENT)
                || words.has(i, TimeWord.COMING)
                || words.has(i, TimeWord.THIS);
    }

    /** Not the morning ({@code in de morgen}), not {@code vandaag de dag}, no name. */
    private static boolean isDay(Words words, int i) {
        boolean named = words.isCapital(i) && !words.beginsSentence(i);
        boolean nowadays = words.is(i + 1, "de") && words.is(i + 2, "dag");
        boolean morning =
                words.is(i, "morgen")
                        && (words.has(i - 1, TimeWord.ARTICLE)
                                || words.has(i - 1, TimeWord.ANY)
                                || words.has(i - 1, TimeWord.THIS)
                                || words.is(i - 1, "goede")
                                || words.is(i - 1, "die")
                                || words.is(i - 1, "s"));
        return !named && !nowadays && !morning && !words.isJoined(i);
    }

    private static Optional<Meaning> unit(Words words, int i, Unit unit) {
        boolean long_ = words.has(i - 1, TimeWord.ARTICLE);
        if (words.has(i, TimeWord.THIS)) {
            return unit == Unit.DAY ? Optional.empty() : Optional.of(Shift.named(unit, 0));
        }
        if (words.has(i, TimeWord.PREVIOUS)) {
            return Optional.of(
                    unit == Unit.DAY ? Shift.fromEarlier(unit, -1, false) : Shift.named(unit, -1));
        }
        if (words.has(i, TimeWord.RECENT)) {
            boolean before = unit == Unit.WEEKEND || (unit == Unit.MONTH && !long_);
            return Optional.of(before ? Shift.named(unit, -1) : new Vague());
        }
        if (words.has(i, TimeWord.NEXT) && unit == Unit.WEEKEND) {
            // Some mean the first weekend to come, some the one after it.
            return Optional.of(new Vague());
        }
        if (words.has(i, TimeWord.NEXT)) {
            boolean earlier = unit == Unit.DAY || long_;
            return Optional.of(earlier ? Shift.fromEarlier(unit, 1, false) : Shift.named(unit, 1));
        }
        if (words.has(i, TimeWord.COMING)) {
            boolean weekend = unit == Unit.WEEKEND;
            return Optional.of(
                    long_ && !weekend || unit == Unit.DAY ? new Vague() : Shift.named(unit, 1));
        }
        return Optional.empty();
    }
}
