package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.language.MonthPart;
import dossier.language.dutch.dates.Meaning.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Counts units of time from the article's date, or from an earlier date of its text. */
final class ShiftResolver {

    private static final int YEARS_A_DECADE = 10;
    private static final int YEARS_A_CENTURY = 100;

    private final Reference published;

    ShiftResolver(Reference published) {
        this.published = published;
    }

    Resolved resolve(Shift shift, Reference earlier) {
        boolean fromEarlier = shift.from() == Shift.From.EARLIER_DATE;
        return Resolved.of(
                value(shift, fromEarlier ? earlier : published),
                fromEarlier ? DateBasis.EARLIER_DATE : DateBasis.PUBLICATION);
    }

    private static Optional<String> value(Shift shift, Reference from) {
        String about = shift.about() ? "~" : "";
        int amount = shift.amount();
        return switch (shift.unit()) {
            case DAY -> from.day().map(day -> day.plusDays(amount) + about);
            case WEEK -> from.day().map(day -> week(shift, day));
            case WEEKEND -> from.day().flatMap(day -> weekend(day, amount));
            case MONTH ->
                    from.month()
                            .map(month -> month.plusMonths(amount).toString())
                            .map(month -> DateResolver.month(month, shift.part()) + about);
            case YEAR -> from.year().map(year -> year + amount + about(shift));
            case DECADE -> years(shift, from, YEARS_A_DECADE, "X");
            case CENTURY -> years(shift, from, YEARS_A_CENTURY, "XX");
        };
    }

    /** A decade or century by name is its known digits; so many from a year is about one year. */
    private static Optional<String> years(Shift shift, Reference from, int years, String unknown) {
        return from.year()
                .map(year -> year + shift.amount() * years)
                .map(year -> shift.counted() ? year + "~" : year / years + unknown + about(shift));
    }

    private static String about(Shift shift) {
        Optional<MonthPart> part = shift.part();
        return shift.about() || part.isPresent() ? "~" : "";
    }

    /** A week by name is its seven days; so many weeks from a day is about one day. */
    private static String week(Shift shift, LocalDate from) {
        LocalDate day = from.plusWeeks(shift.amount());
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return shift.counted() ? day + "~" : monday + "/" + monday.plusDays(6);
    }

    /** The last weekend before the day's week, that of the week, or the first from the day on. */
    private static Optional<String> weekend(LocalDate day, int amount) {
        LocalDate saturday =
                amount > 0
                        ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                        : day.with(DayOfWeek.SATURDAY).plusWeeks(amount);
        // On a Monday "dit weekend" is still the one that is over.
        boolean unclear = amount == 0 && day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0;
        return unclear ? Optional.empty() : Optional.of(saturday + "/" + saturday.plusDays(1));
    }
}
