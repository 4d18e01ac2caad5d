package dossier.language.dutch.dates;

import dossier.language.DateBasis;
import dossier.language.MonthPart;
import dossier.language.dutch.dates.Meaning.DayOfMonth;
import dossier.language.dutch.dates.Meaning.Digits;
import dossier.language.dutch.dates.Meaning.Months;
import dossier.language.dutch.dates.Meaning.Point;
import dossier.language.dutch.dates.Meaning.Range;
import dossier.language.dutch.dates.Meaning.Shift;
import dossier.language.dutch.dates.Meaning.StoryWeekday;
import dossier.language.dutch.dates.Meaning.Weekday;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Gives meanings their values, from what an article's date and the dates before them say. */
final class DateResolver {

    /** For so many days a weekday is one of the last ones. */
    private static final int LONG = 14;

    private final Reference published;
    private final NearestYear nearest;
    private final NearestMonth months;
    private final ShiftResolver shifts;

    DateResolver(Reference published) {
        this.published = published;
        this.nearest = new NearestYear(published);
        this.months = new NearestMonth(published);
        this.shifts = new ShiftResolver(published);
    }

    /** Whether a weekday of the article's own time can't be of a day's week any more. */
    boolean isLongPast(LocalDate day) {
        return published
                .day()
                .or(() -> published.month().map(month -> month.atDay(1)))
                .filter(now -> day.isBefore(now.minusDays(LONG)))
                .isPresent();
    }

    /**
     * The value of one meaning.
     *
     * @param context where its words stand
     */
    Resolved resolve(Meaning meaning, Context context) {
        if (meaning instanceof Point point) {
            return point(point, context);
        }
        if (meaning instanceof Weekday weekday) {
            return weekday(weekday, context);
        }
        if (meaning instanceof StoryWeekday weekday) {
            return weekday(weekday, context);
        }
        if (meaning instanceof DayOfMonth day) {
            return months.resolve(day, context);
        }
        if (meaning instanceof Shift shift) {
            return plausible(shifts.resolve(shift, context.earlier()), context);
        }
        if (meaning instanceof Months months) {
            return months(months, context);
        }
        if (meaning instanceof Digits digits) {
            String about = digits.part().isPresent() ? "~" : "";
            return Resolved.of(digits.digits() + about, DateBasis.STATED);
        }
        return meaning instanceof Range range ? range(range, context) : Resolved.UNKNOWN;
    }

    /** What a story tells is no later than the article: else it counts from some other date. */
    private Resolved plausible(Resolved resolved, Context context) {
        boolean later =
                resolved.basis() == DateBasis.EARLIER_DATE
                        && published.year().isPresent()
                        && resolved.value().orElseThrow().earliest().getYear()
                                > published.year().get();
        return later && context.verb() != Direction.FUTURE ? Resolved.UNKNOWN : resolved;
    }

    private Resolved point(Point point, Context context) {
        Optional<Integer> story =
                point.year().isSaid() ? Optional.empty() : nearest.ofStory(point, context);
        DateBasis basis = story.isPresent() ? DateBasis.EARLIER_DATE : basis(point.year());
        return story.or(() -> year(point, context))
                .map(year -> Resolved.of(edtf(point, year), basis))
                .orElse(Resolved.UNKNOWN);
    }

    private static DateBasis basis(YearWords year) {
        return switch (year.kind()) {
            case GIVEN -> DateBasis.STATED;
            case FROM_PUBLICATION -> DateBasis.PUBLICATION;
            case OF_EARLIER_DATE -> DateBasis.EARLIER_DATE;
            case UNSAID -> DateBasis.NEAREST_YEAR;
        };
    }

    private Optional<Integer> year(Point point, Context context) {
        return switch (point.year().kind()) {
            case GIVEN -> Optional.of(point.year().number());
            case FROM_PUBLICATION -> published.year().map(year -> year + point.year().number());
            case OF_EARLIER_DATE -> context.earlier().year();
            case UNSAID -> nearest.of(point, context);
        };
    }

    private static String edtf(Point point, int year) {
        if (point.month() == 0) {
            return year + (point.part().isPresent() ? "~" : "");
        }
        String month = YearMonth.of(year, point.month()).toString();
        return point.day() == 0
                ? month(month, point.part())
                : month + (point.day() < 10 ? "-0" : "-") + point.day();
    }

    /** A month, or about the part of it that the words name: only a middle has a day. */
    static String month(String month, Optional<MonthPart> part) {
        return part.map(named -> named == MonthPart.MIDDLE ? month + "-15~" : month + "~")
                .orElse(month);
    }

    private Resolved weekday(StoryWeekday weekday, Context context) {
        Reference earlier = context.earlier();
        return earlier.day()
                .map(day -> past(weekday, day(weekday, day)).toString())
                .or(() -> earlier.month().map(month -> month + "-XX"))
                .map(value -> Resolved.of(value, DateBasis.EARLIER_DATE))
                .orElseGet(
                        () ->
                                weekday(
                                        new Weekday(
                                                weekday.day(),
                                                Direction.EITHER,
                                                Optional.empty(),
                                                false),
                                        context));
    }

    /** {@code die maandag} has been: not the one after the article. */
    private LocalDate past(StoryWeekday weekday, LocalDate day) {
        boolean ahead = published.day().filter(day::isAfter).isPresent();
        return ahead && weekday.direction() == Direction.EITHER ? day.minusWeeks(1) : day;
    }

    private static LocalDate day(StoryWeekday weekday, LocalDate from) {
        return switch (weekday.direction()) {
            case PAST -> from.with(TemporalAdjusters.previous(weekday.day()));
            case FUTURE -> from.with(TemporalAdjusters.next(weekday.day()));
            // Three days before it to three days after it is every weekday once.
            case EITHER -> from.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday.day()));
        };
    }

    private Resolved weekday(Weekday weekday, Context context) {
        boolean bare = weekday.weeks().isEmpty() && weekday.direction() == Direction.EITHER;
        if (bare && !weekday.night() && context.told().isPresent()) {
            StoryWeekday told = new StoryWeekday(weekday.day(), Direction.EITHER);
            return Resolved.of(day(told, context.told().get()).toString(), DateBasis.EARLIER_DATE);
        }
        if (published.day().isEmpty()) {
            boolean inMonth = weekday.weeks().isEmpty() && published.month().isPresent();
            return inMonth
                    ? Resolved.of(published.month().get() + "-XX", DateBasis.WEEKDAY_IN_MONTH)
                    : Resolved.UNKNOWN;
        }
        LocalDate day = day(weekday, published.day().get(), context.verb());
        String value = weekday.night() ? day + "/" + day.plusDays(1) : day.toString();
        return Resolved.of(value, DateBasis.PUBLICATION);
    }

    private static LocalDate day(Weekday weekday, LocalDate published, Direction verb) {
        if (weekday.weeks().isPresent()) {
            return published.plusWeeks(weekday.weeks().get()).with(weekday.day());
        }
        return switch (weekday.direction()) {
            case PAST -> published.with(TemporalAdjusters.previous(weekday.day()));
            case FUTURE -> published.with(TemporalAdjusters.next(weekday.day()));
            case EITHER ->
                    published.with(
                            verb == Direction.FUTURE
                                    ? TemporalAdjusters.nextOrSame(weekday.day())
                                    : TemporalAdjusters.previousOrSame(weekday.day()));
        };
    }

    private Resolved months(Months months, Context context) {
        Point first =
                new Point(
                        months.year(),
                        months.first(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        months.direction());
        return year(first, context)
                .map(year -> YearMonth.of(year, months.first()))
                .map(from -> isOver(months, from) ? from : from.minusYears(1))
                .map(from -> from + "/" + from.plusMonths(months.count() - 1L))
                .map(value -> Resolved.of(value, basis(months.year())))
                .orElse(Resolved.UNKNOWN);
    }

    /** Whether it can be the one before: {@code vorig najaar} isn't the one that it is. */
    private boolean isOver(Months months, YearMonth from) {
        YearMonth last = from.plusMonths(months.count() - 1L);
        return months.direction() != Direction.PAST
                || months.year().isSaid()
                || published.month().filter(last::isBefore).isPresent();
    }

    /** Both ends, the one that lacks a year in the year that puts it on its side of the other. */
    private Resolved range(Range range, Context context) {
        Point from = range.from();
        Point to = range.to();
        Optional<Integer> first =
                from.year().isSaid() || !to.year().isSaid()
                        ? year(endsFirst(from, to, context) ? to : from, context)
                        : year(to, context).map(year -> year - (isBefore(to, from) ? 1 : 0));
        Optional<Integer> last =
                to.year().isSaid()
                        ? year(to, context)
                        : first.map(year -> year + (isBefore(to, from) ? 1 : 0));
        if (first.isEmpty() || last.isEmpty()) {
            return Resolved.UNKNOWN;
        }
        DateBasis basis = basis(from.year().isSaid() ? from.year() : to.year());
        return Resolved.of(edtf(from, first.get()) + "/" + edtf(to, last.get()), basis);
    }

    /** Whether a year is to be found by which also the last day has been. */
    private static boolean endsFirst(Point from, Point to, Context context) {
        boolean unsaid = !from.year().isSaid() && !to.year().isSaid();
        return context.done() && unsaid && !isBefore(to, from);
    }

    /** Whether a day or month of the same year comes before another. */
    private static boolean isBefore(Point one, Point other) {
        return one.month() > 0
                && (one.month() < other.month()
                        || one.month() == other.month()
                                && one.day() > 0
                                && one.day() < other.day());
    }
}
