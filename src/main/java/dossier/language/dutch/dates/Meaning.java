package dossier.language.dutch.dates;

import dossier.language.MonthPart;
import java.time.DayOfWeek;
import java.util.Optional;

/** What words that say when mean, before anything is counted from the article's date. */
sealed interface Meaning {

    /** The day of the week that the words name. */
    default Optional<DayOfWeek> weekday() {
        return Optional.empty();
    }

    /** The part of a month or of a longer time that the words name. */
    default Optional<MonthPart> namedPart() {
        return Optional.empty();
    }

    /**
     * A place in the calendar: {@code dinsdag 11 januari 2022}, {@code eind november}, {@code sinds
     * 1991}.
     *
     * @param month 1 to 12, or 0 for a whole year
     * @param day 1 to 31, or 0 for a whole month
     */
    record Point(
            YearWords year,
            int month,
            int day,
            Optional<DayOfWeek> weekday,
            Optional<MonthPart> part,
            Direction direction)
            implements Meaning {

        @Override
        public Optional<MonthPart> namedPart() {
            return part;
        }

        static Point year(int year) {
            return new Point(
                    YearWords.given(year),
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Direction.EITHER);
        }
    }

    /**
     * Months of one year: a season, a quarter, a half.
     *
     * @param first 1 to 12
     * @param count how many; they may run into the next year, as those of a winter do
     */
    record Months(YearWords year, int first, int count, Direction direction) implements Meaning {}

    /**
     * A day of the week: {@code maandag}, {@code vorige week maandag}.
     *
     * @param weeks from the article's week; empty when the words don't name a week
     * @param night whether it is the night to the next day: {@code de nacht van zaterdag op zondag}
     */
    record Weekday(DayOfWeek day, Direction direction, Optional<Integer> weeks, boolean night)
            implements Meaning {

        @Override
        public Optional<DayOfWeek> weekday() {
            return Optional.of(day);
        }
    }

    /**
     * A day of the week counted from the date before it: {@code die maandag}, {@code de maandag
     * daarop}.
     *
     * @param direction from that date; either for the nearest one
     */
    record StoryWeekday(DayOfWeek day, Direction direction) implements Meaning {

        @Override
        public Optional<DayOfWeek> weekday() {
            return Optional.of(day);
        }
    }

    /**
     * A day of a month that isn't named: {@code vrijdag de dertiende}.
     *
     * @param day 1 to 31
     */
    record DayOfMonth(int day, Optional<DayOfWeek> weekday) implements Meaning {}

    /**
     * So many units from a date: {@code gisteren}, {@code vorig jaar}, {@code drie dagen later}.
     *
     * @param from what is counted from
     * @param counted whether the words count ({@code drie weken geleden}) or name ({@code vorige
     *     week})
     * @param about whether the count is not exact: {@code ruim tien jaar geleden}
     */
    record Shift(
            Unit unit,
            int amount,
            From from,
            boolean counted,
            boolean about,
            Optional<MonthPart> part)
            implements Meaning {

        enum From {
            PUBLICATION,
            /** The date before it in the text. */
            EARLIER_DATE
        }

        @Override
        public Optional<MonthPart> namedPart() {
            return unit != Unit.WEEK && unit != Unit.WEEKEND ? part : Optional.empty();
        }

        /** {@code vorige week}. */
        static Shift named(Unit unit, int amount) {
            return new Shift(unit, amount, From.PUBLICATION, false, false, Optional.empty());
        }

        /** {@code drie weken geleden}. */
        static Shift counted(Unit unit, int amount, boolean about) {
            return new Shift(unit, amount, From.PUBLICATION, true, about, Optional.empty());
        }

        /** {@code drie dagen later}. */
        static Shift fromEarlier(Unit unit, int amount, boolean about) {
            return new Shift(unit, amount, From.EARLIER_DATE, true, about, Optional.empty());
        }
    }

    /**
     * A decade or century in EDTF: {@code 199X}, {@code 19XX}.
     *
     * @param digits the digits that are known
     */
    record Digits(String digits, Optional<MonthPart> part) implements Meaning {

        @Override
        public Optional<MonthPart> namedPart() {
            return part;
        }
    }

    /** From one date to another: {@code van 1991 tot 2019}. */
    record Range(Point from, Point to) implements Meaning {}

    /** Words that say when without saying which day, month or year: {@code al weken}. */
    record Vague() implements Meaning {}
}
