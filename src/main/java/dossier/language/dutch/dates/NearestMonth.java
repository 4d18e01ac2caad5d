package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.language.dutch.dates.Meaning.DayOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the month of a day that the words leave out: that of the story, or the article's. */
final class NearestMonth {

    /** A day of the week falls on the same day of a month again within so many months. */
    private static final int REACH = 12;

    private final Reference published;

    NearestMonth(Reference published) {
        this.published = published;
    }

    /**
     * The day.
     *
     * @param context where its words stand
     */
    Resolved resolve(DayOfMonth day, Context context) {
        Optional<LocalDate> ofStory =
                context.earlier().month().flatMap(month -> in(month, day)).filter(this::hasBeen);
        return ofStory.map(found -> Resolved.of(found.toString(), DateBasis.EARLIER_DATE))
                .or(
                        () ->
                                ofArticle(day, context.verb())
                                        .map(LocalDate::toString)
                                        .map(found -> Resolved.of(found, DateBasis.PUBLICATION)))
                .orElse(Resolved.UNKNOWN);
    }

    /** The nearest one, before the article's day or, if the verb looks ahead, after it. */
    private Optional<LocalDate> ofArticle(DayOfMonth day, Direction verb) {
        boolean ahead = verb == Direction.FUTURE;
        return IntStream.range(0, day.weekday().isPresent() ? REACH : 2)
                .mapToObj(
                        months ->
                                published
                                        .month()
                                        .map(now -> now.plusMonths(ahead ? months : -months)))
                .flatMap(Optional::stream)
                .flatMap(month -> in(month, day).stream())
                .filter(found -> ahead ? !isBefore(found) : hasBeen(found))
                .findFirst();
    }

    private static Optional<LocalDate> in(YearMonth month, DayOfMonth day) {
        return Optional.of(month)
                .filter(one -> one.isValidDay(day.day()))
                .map(one -> one.atDay(day.day()))
                .filter(
                        one ->
                                day.weekday()
                                        .filter(weekday -> weekday != one.getDayOfWeek())
                                        .isEmpty());
    }

    private boolean hasBeen(LocalDate day) {
        return published.day().filter(day::isAfter).isEmpty()
                && published.month().filter(YearMonth.from(day)::isAfter).isEmpty();
    }

    private boolean isBefore(LocalDate day) {
        return published.day().filter(day::isBefore).isPresent();
    }
}
