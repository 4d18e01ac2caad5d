package dossier.language.dutch.dates;

import dossier.language.MonthPart;
import dossier.language.dutch.dates.Meaning.Point;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds the year of a day or month that the words leave out: the nearest that is plausible. */
final class NearestYear {

    /** The article's own year is likelier than another that is a little nearer. */
    private static final double OTHER_YEAR = 1.4;

    /** What has been lies seldom ahead, but "had moeten beginnen" can. */
    private static final double AGAINST_PAST = 8;

    /** Where no verb tells, news is of what has been. */
    private static final double AGAINST_AHEAD = 3.6;

    /** What is to come lies seldom behind, but a story can be told in the present tense. */
    private static final double AGAINST_FUTURE = 3;

    /** A story tells what came next by the month alone, as long as that is near. */
    private static final int MONTHS_OF_A_STORY = 3;

    /** The mean length of a month of the Gregorian calendar, in days. */
    private static final double DAYS_A_MONTH = 30.4;

    private final Reference published;

    NearestYear(Reference published) {
        this.published = published;
    }

    /**
     * The year; empty when the article's month is not known.
     *
     * @param context where its words stand
     */
    Optional<Integer> of(Point point, Context context) {
        Optional<Integer> now = published.month().map(YearMonth::getYear);
        return now.flatMap(year -> of(point, context, year)).or(() -> ofWeekday(point, context));
    }

    /** The year of a story that goes on: {@code in augustus 2020 …, en in september}. */
    Optional<Integer> ofStory(Point point, Context context) {
        Reference story = context.story();
        boolean next = story.month().filter(m -> point.month() < m.getMonthValue()).isPresent();
        return story.year()
                .map(year -> next ? year + 1 : year)
                .filter(year -> isSoon(point, year, story) && hasBeen(point, year, context))
                .filter(year -> fits(point, year));
    }

    private static boolean isSoon(Point point, int year, Reference story) {
        return story.month()
                .map(told -> ChronoUnit.MONTHS.between(told, YearMonth.of(year, point.month())))
                .filter(months -> months > MONTHS_OF_A_STORY)
                .isEmpty();
    }

    private boolean hasBeen(Point point, int year, Context context) {
        return context.verb() != Direction.FUTURE
                && point.direction() == Direction.EITHER
                && published
                        .month()
                        .filter(now -> !YearMonth.of(year, point.month()).isAfter(now))
                        .isPresent();
    }

    /** Of a weekday that none of the years around has: that of the date before it. */
    private static Optional<Integer> ofWeekday(Point point, Context context) {
        return context.earlier()
                .year()
                .filter(year -> point.weekday().isPresent() && fits(point, year));
    }

    private Optional<Integer> of(Point point, Context context, int now) {
        Optional<Integer> best = Optional.empty();
        double least = Double.MAX_VALUE;
        // The article's own year first: of two that are as near, it is the one.
        for (int year : new int[] {now, now - 1, now + 1}) {
            double cost = cost(point, context, year) * (year == now ? 1 : OTHER_YEAR);
            if (cost < least && fits(point, year)) {
                least = cost;
                best = Optional.of(year);
            }
        }
        return best;
    }

    private double cost(Point point, Context context, int year) {
        double months = monthsAfter(point, year);
        boolean strayed =
                point.direction() == Direction.PAST && months > 0
                        || point.direction() == Direction.FUTURE && months < 0
                        || context.done() && months > 0;
        if (strayed) {
            return Double.MAX_VALUE;
        }
        if (months > 0) {
            return months
                    * switch (context.verb()) {
                        case PAST -> AGAINST_PAST;
                        case EITHER -> AGAINST_AHEAD;
                        case FUTURE -> 1;
                    };
        }
        return -months * (context.verb() == Direction.FUTURE ? AGAINST_FUTURE : 1);
    }

    private double monthsAfter(Point point, int year) {
        YearMonth month = YearMonth.of(year, point.month());
        int day = point.day() > 0 ? point.day() : point.part().map(NearestYear::firstDay).orElse(0);
        if (day > 0 && published.day().isPresent() && month.isValidDay(day)) {
            return ChronoUnit.DAYS.between(published.day().get(), month.atDay(day)) / DAYS_A_MONTH;
        }
        return ChronoUnit.MONTHS.between(published.month().orElseThrow(), month);
    }

    /** From which day on a time can be called so: {@code midden januari}. */
    private static int firstDay(MonthPart part) {
        return switch (part) {
            case BEGINNING -> 1;
            case MIDDLE -> 11;
            case END -> 21;
        };
    }

    /** Whether the year has that day, on the weekday that the words name. */
    private static boolean fits(Point point, int year) {
        if (point.day() == 0) {
            return true;
        }
        try {
            LocalDate day = LocalDate.of(year, point.month(), point.day());
            return point.weekday().isEmpty() || point.weekday().get() == day.getDayOfWeek();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
