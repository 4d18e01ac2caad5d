package dossier.drawing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A true scale of time in equal units, as fine as there is room for: days for weeks, years for a
 * lifetime, centuries for all of history.
 *
 * @param unit what one step is
 * @param first the day with which the first unit begins
 * @param end the day after the last unit
 */
public record TimeScale(ChronoUnit unit, LocalDate first, LocalDate end) {

    /** Of a scale with more steps none is wide enough to be seen. */
    private static final int MAX_UNITS = 96;

    private static final List<ChronoUnit> UNITS =
            List.of(
                    ChronoUnit.DAYS,
                    ChronoUnit.WEEKS,
                    ChronoUnit.MONTHS,
                    ChronoUnit.YEARS,
                    ChronoUnit.DECADES,
                    ChronoUnit.CENTURIES);

    /**
     * A step's beginning on the scale.
     *
     * @param at from 0 to 1
     * @param major whether it begins a longer time too: a month of days, a year of months
     */
    public record Tick(double at, boolean major) {}

    /** The finest scale that holds both days. */
    public static TimeScale of(LocalDate from, LocalDate to) {
        for (ChronoUnit unit : UNITS) {
            TimeScale scale = new TimeScale(unit, start(unit, from), next(unit, start(unit, to)));
            if (scale.units() <= MAX_UNITS) {
                return scale;
            }
        }
        return new TimeScale(
                ChronoUnit.MILLENNIA,
                start(ChronoUnit.MILLENNIA, from),
                next(ChronoUnit.MILLENNIA, start(ChronoUnit.MILLENNIA, to)));
    }

    /** How many steps it has. */
    public int units() {
        return unitOf(end);
    }

    /** The step that holds a day, from 0. */
    public int unitOf(LocalDate day) {
        return (int) unit.between(first, start(unit, day));
    }

    /** The first day of a step. */
    public LocalDate day(int step) {
        return first.plus(step, unit);
    }

    /** Where a day begins: from 0 for the first to 1 for the end. */
    public double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }

    /** Where every step begins, and where the last one ends. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int step = 0; step <= units(); step++) {
            LocalDate day = day(step);
            ticks.add(new Tick(at(day), isMajor(day)));
        }
        return ticks;
    }

    private boolean isMajor(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.getDayOfMonth() == 1;
            case WEEKS -> day.getDayOfMonth() <= 7;
            case MONTHS -> day.getMonthValue() == 1;
            case YEARS -> day.getYear() % 5 == 0;
            case DECADES -> day.getYear() % 100 == 0;
            default -> day.getYear() % 1000 == 0;
        };
    }

    private static LocalDate next(ChronoUnit unit, LocalDate start) {
        return start.plus(1, unit);
    }

    private static LocalDate start(ChronoUnit unit, LocalDate day) {
        return switch (unit) {
            case DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            default -> {
                int years = (int) (unit.getDuration().toDays() / 365);
                yield LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
            }
        };
    }
}
