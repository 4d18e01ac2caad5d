package dossier.language.dutch.dates;

import dossier.language.dutch.dates.Meaning.Point;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** Days and months: {@code dinsdag 11 januari}, {@code 2 jan. 2020}, {@code vorig jaar maart}. */
final class CalendarRule implements WordingRule {

    /** {@code 4, 5, 6, 7, 8, 9 en 10 mei}: no more days than these share a month. */
    private static final int LONGEST_LIST = 8;

    @Override
    public Optional<Wording> at(Words words, int i) {
        if (words.isNumber(i)) {
            return day(words, i, i, Optional.empty()).or(() -> inFigures(words, i));
        }
        if (words.has(i, TimeWord.WEEKDAY) || words.has(i, TimeWord.WEEKDAY_SHORT)) {
            return weekdayAndDay(words, i);
        }
        if (words.has(i, TimeWord.ORDINAL) && isMonth(words, i + 1)) {
            return inLetters(words, i);
        }
        if (words.has(i, TimeWord.MONTH) || words.has(i, TimeWord.MONTH_SHORT)) {
            return month(words, i);
        }
        return feast(words, i).or(() -> shifted(words, i));
    }

    private static Optional<Wording> weekdayAndDay(Words words, int i) {
        boolean full = words.has(i, TimeWord.WEEKDAY);
        int day = words.is(i + 1, full ? "," : ".") ? i + 2 : i + 1;
        TimeWord type = full ? TimeWord.WEEKDAY : TimeWord.WEEKDAY_SHORT;
        return day(words, i, day, Optional.of(DayOfWeek.of(words.value(i, type))));
    }

    private static Optional<Wording> day(
            Words words, int from, int i, Optional<DayOfWeek> weekday) {
        int day = words.small(i);
        if (day == 0) {
            return Optional.empty();
        }
        int afterDay = afterDay(words, i);
        int monthAt = monthOfList(words, afterDay);
        if (!isMonth(words, monthAt)) {
            return Optional.empty();
        }
        int month = monthNumber(words, monthAt);
        if (day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        YearTail tail = YearTail.at(words, afterMonth(words, monthAt));
        Point point =
                new Point(tail.year(), month, day, weekday, Optional.empty(), tail.direction());
        return Optional.of(new Wording(from, monthAt == afterDay ? tail.to() : afterDay, point));
    }

    /** {@code op de eerste mei}, {@code die vijfde januari}; not {@code de derde maart op rij}. */
    private static Optional<Wording> inLetters(Words words, int i) {
        boolean die = words.is(i - 1, "die");
        boolean placed = words.has(i - 1, TimeWord.ARTICLE) && words.has(i - 2, TimeWord.LEAD);
        if (!die && !placed) {
            return Optional.empty();
        }
        YearTail tail = YearTail.at(words, i + 2);
        Point point =
                new Point(
                        tail.year(),
                        monthNumber(words, i + 1),
                        words.value(i, TimeWord.ORDINAL),
                        Optional.empty(),
                        Optional.empty(),
                        tail.direction());
        return Optional.of(new Wording(die ? i - 1 : i, tail.to(), point));
    }

    private static int afterDay(Words words, int i) {
        return words.touchesNext(i) && words.has(i + 1, TimeWord.ORDINAL_END) ? i + 2 : i + 1;
    }

    /** Where the month stands that belongs to a day: right after it, or after other days. */
    private static int monthOfList(Words words, int afterDay) {
        int i = afterDay;
        for (int days = 0; days < LONGEST_LIST && !isMonth(words, i); days++) {
            int next = Connector.after(words, i);
            int number = words.has(next, TimeWord.WEEKDAY) ? next + 1 : next;
            if (next == i || words.small(number) == 0) {
                return i;
            }
            i = afterDay(words, number);
        }
        return i;
    }

    private static boolean isMonth(Words words, int i) {
        boolean month = words.has(i, TimeWord.MONTH) || words.has(i, TimeWord.MONTH_SHORT);
        return month && (!words.isJoined(i) || words.has(i + 2, TimeWord.MONTH));
    }

    private static int monthNumber(Words words, int i) {
        return words.value(i, words.has(i, TimeWord.MONTH) ? TimeWord.MONTH : TimeWord.MONTH_SHORT);
    }

    private static int afterMonth(Words words, int i) {
        boolean point =
                !words.has(i, TimeWord.MONTH) && words.is(i + 1, ".") && words.touchesNext(i);
        return point ? i + 2 : i + 1;
    }

    private static Optional<Wording> month(Words words, int i) {
        YearTail tail = YearTail.at(words, afterMonth(words, i));
        boolean said = tail.year().isSaid();
        if (!isMonth(words, i) || (!said && !standsAlone(words, i))) {
            return Optional.empty();
        }
        Point point = month(tail.year(), monthNumber(words, i), tail.direction());
        return Optional.of(new Wording(i, tail.to(), point));
    }

    private static Point month(YearWords year, int month, Direction direction) {
        return new Point(year, month, 0, Optional.empty(), Optional.empty(), direction);
    }

    /** Whether it is a month: no name ({@code Mei Li}), no rest of {@code 31 april}. */
    private static boolean standsAlone(Words words, int i) {
        if (!words.has(i, TimeWord.MONTH) || words.small(i - 1) > 0) {
            return false;
        }
        return !words.isCapital(i) || (words.beginsSentence(i) && !words.isCapital(i + 1));
    }

    /** {@code 11/01/2022}, {@code 11-1-2022}. */
    private static Optional<Wording> inFigures(Words words, int i) {
        boolean shaped =
                (words.is(i + 1, "/") || words.is(i + 1, "-"))
                        && (words.is(i + 3, "/") || words.is(i + 3, "-"));
        int day = words.small(i);
        int month = words.small(i + 2);
        int year = words.year(i + 4);
        if (!shaped || day == 0 || month == 0 || month > 12 || year == 0) {
            return Optional.empty();
        }
        if (day > Month.of(month).maxLength() || !words.touchesNext(i + 3)) {
            return Optional.empty();
        }
        YearWords given = YearWords.given(year);
        Point point =
                new Point(given, month, day, Optional.empty(), Optional.empty(), Direction.EITHER);
        return Optional.of(new Wording(i, i + 5, point));
    }

    /** {@code oudejaarsavond}, {@code tweede kerstdag 2020}. */
    private static Optional<Wording> feast(Words words, int i) {
        boolean christmas = words.has(i, TimeWord.ORDINAL) && words.is(i + 1, "kerstdag");
        if (!christmas && !words.has(i, TimeWord.FEAST)) {
            return Optional.empty();
        }
        int date =
                christmas
                        ? 1224 + words.value(i, TimeWord.ORDINAL)
                        : words.value(i, TimeWord.FEAST);
        YearTail tail = YearTail.at(words, christmas ? i + 2 : i + 1);
        Point point =
                new Point(
                        tail.year(),
                        date / 100,
                        date % 100,
                        Optional.empty(),
                        Optional.empty(),
                        tail.direction());
        return Optional.of(new Wording(i, tail.to(), point));
    }

    /** {@code afgelopen maart}, {@code komende mei}, {@code vorig jaar maart}. */
    private static Optional<Wording> shifted(Words words, int i) {
        Direction direction = Directions.of(words, i);
        if (direction != Direction.EITHER && words.has(i + 1, TimeWord.MONTH)) {
            Point point = month(YearWords.UNSAID, words.value(i + 1, TimeWord.MONTH), direction);
            return Optional.of(new Wording(i, i + 2, point));
        }
        if (direction != Direction.EITHER && words.has(i + 1, TimeWord.WEEKDAY)) {
            return weekdayAndDay(words, i + 1)
                    .map(dated -> new Wording(i, dated.to(), dated.meaning()));
        }
        YearTail year = YearTail.at(words, i);
        int month = words.is(i + 2, "in") ? i + 3 : i + 2;
        if (!words.is(i + 1, "jaar") || !year.year().isSaid() || !isMonth(words, month)) {
            return Optional.empty();
        }
        Point point = month(year.year(), monthNumber(words, month), Direction.EITHER);
        return Optional.of(new Wording(i, month + 1, point));
    }
}
