package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.DayOfMonth;
import java.time.DayOfWeek;
import java.util.Optional;

/** Days whose month the words leave out: {@code vrijdag de dertiende}, {@code op de 5de}. */
final class DayOfMonthRule implements WordingRule {

    private static final int LAST_DAY = 31;

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.has(i, TimeWord.WEEKDAY) && words.is(i + 1, "de")) {
            DayOfWeek weekday = DayOfWeek.of(words.value(i, TimeWord.WEEKDAY));
            return inFigures(words, i + 2)
                    .or(() -> inLetters(words, i + 2))
                    .map(day -> new Wording(i, day.to(), meaning(day, Optional.of(weekday))));
        }
        boolean told = words.is(i - 1, "de") && words.has(i - 2, TimeWord.BEFORE_DAY);
        return inFigures(words, i)
                .filter(day -> told && countsNothing(words, day.to()))
                .map(day -> new Wording(i, day.to(), meaning(day, Optional.empty())));
    }

    /**
     * A day.
     *
     * @param to where its words end
     */
    private record Day(int number, int to) {}

    private static DayOfMonth meaning(Day day, Optional<DayOfWeek> weekday) {
        return new DayOfMonth(day.number(), weekday);
    }

    private static Optional<Day> inFigures(Words words, int i) {
        int day = words.small(i);
        boolean ordinal = words.touchesNext(i) && words.has(i + 1, TimeWord.ORDINAL_END);
        return ordinal && day > 0 && day <= LAST_DAY
                ? Optional.of(new Day(day, i + 2))
                : Optional.empty();
    }

    private static Optional<Day> inLetters(Words words, int i) {
        // "Woensdag de eerste ‘top’": of what is quoted.
        boolean counts = words.isWord(i + 1) || (words.isQuote(i + 1) && words.touchesNext(i + 1));
        return words.has(i, TimeWord.ORDINAL) && !counts
                ? Optional.of(new Day(words.value(i, TimeWord.ORDINAL), i + 1))
                : Optional.empty();
    }

    /** Not {@code op de 5de verdieping}. */
    private static boolean countsNothing(Words words, int after) {
        return !words.isWord(after)
                || words.has(after, TimeWord.WAS)
                || words.has(after, TimeWord.WILL);
    }
}
