package dossier.language.dutch.dates;

import dossier.language.MonthPart;
import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Range;
import java.util.Optional;

/** The first and the last days of a month: {@code de eerste week van maart}. */
final class WeekOfMonthRule implements WordingRule {

    private static final int WEEK = 7;

    /** How many words stand before the month: {@code eerste week van}. */
    private static final int BEFORE_MONTH = 3;

    private final WordingRule months;

    /**
     * @param months knows the months
     */
    WeekOfMonthRule(WordingRule months) {
        this.months = months;
    }

    @Override
    public Optional<Wording> at(Words words, int i) {
        boolean first = words.is(i, "eerste");
        boolean some = words.is(i + 1, "week") || words.is(i + 1, "dagen");
        if (!(first || words.has(i, TimeWord.LAST)) || !some || !words.is(i + 2, "van")) {
            return Optional.empty();
        }
        boolean week = first && words.is(i + 1, "week");
        return months.at(words, i + BEFORE_MONTH)
                .filter(month -> month.meaning() instanceof Point point && point.day() == 0)
                .map(
                        month ->
                                new Wording(
                                        i, month.to(), part((Point) month.meaning(), first, week)));
    }

    private static Meaning part(Point month, boolean first, boolean week) {
        return week
                ? new Range(day(month, 1), day(month, WEEK))
                : new Point(
                        month.year(),
                        month.month(),
                        0,
                        Optional.empty(),
                        Optional.of(first ? MonthPart.BEGINNING : MonthPart.END),
                        month.direction());
    }

    private static Point day(Point month, int day) {
        return new Point(
                month.year(),
                month.month(),
                day,
                Optional.empty(),
                Optional.empty(),
                month.direction());
    }
}
