package dossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of any precision in the Extended Date/Time Format: {@code 2022}, {@code 2022-01}, {@code
 * 2022-01-07}, {@code 2022-06-15~}, {@code 2022-01-XX}, {@code 201X}, {@code 1991/2019}, {@code
 * 2019/..}. Levels 0 and 1 of ISO 8601-2:2019 without times, seasons, letter-prefixed years and
 * qualified parts.
 *
 * @param value the date as written
 * @param earliest first day it can be; {@link LocalDate#MIN} for an open start
 * @param latest last day it can be; {@link LocalDate#MAX} for an open end
 */
public record Edtf(String value, LocalDate earliest, LocalDate latest, DatePrecision precision)
        implements Comparable<Edtf> {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[~?%]?");

    /** Reads a date or an interval of dates; empty for anything else and for impossible days. */
    public static Optional<Edtf> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return parseDate(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Optional<LocalDate> start =
                isOpen(from) ? Optional.of(LocalDate.MIN) : parseDate(from).map(Edtf::earliest);
        Optional<LocalDate> end =
                isOpen(to) ? Optional.of(LocalDate.MAX) : parseDate(to).map(Edtf::latest);
        if (start.isEmpty() || end.isEmpty() || start.get().isAfter(end.get())) {
            return Optional.empty();
        }
        return isOpen(from) && isOpen(to)
                ? Optional.empty()
                : Optional.of(new Edtf(text, start.get(), end.get(), DatePrecision.RANGE));
    }

    private static boolean isOpen(String end) {
        return end.equals("..") || end.isEmpty();
    }

    private static Optional<Edtf> parseDate(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = parts.group(1);
        String month = parts.group(2);
        String day = parts.group(3);
        if (year.endsWith("X")) {
            return month == null ? Optional.of(span(text, year)) : Optional.empty();
        }
        try {
            return Optional.of(of(text, Integer.parseInt(year), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Edtf span(String text, String year) {
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        return new Edtf(
                text, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), DatePrecision.RANGE);
    }

    private static Edtf of(String text, int year, String month, String day) {
        if (year == 0) {
            throw new DateTimeException("no year 0: HTML's <time> begins with the year 1");
        }
        if (month == null || month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new DateTimeException("a day without a month");
            }
            return new Edtf(
                    text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
        }
        YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
        if (day == null || day.equals("XX")) {
            return new Edtf(
                    text, yearMonth.atDay(1), yearMonth.atEndOfMonth(), DatePrecision.MONTH);
        }
        LocalDate date = yearMonth.atDay(1).withDayOfMonth(Integer.parseInt(day));
        return new Edtf(text, date, date, DatePrecision.DAY);
    }

    /** Whether every day that {@code other} can be is a day that this date can be. */
    public boolean contains(Edtf other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /** Whether the source is not sure of it: {@code ~}, {@code ?} or {@code %} (ISO 8601-2, 8). */
    public boolean isApproximate() {
        return "~?%".indexOf(value.charAt(value.length() - 1)) >= 0;
    }

    /** Whether the source is not sure of a part of it, such as an end of an interval. */
    public boolean isQualified() {
        return value.chars().anyMatch(c -> "~?%".indexOf(c) >= 0);
    }

    /** Orders by the first possible day, then the last one: a day before the month it begins. */
    @Override
    public int compareTo(Edtf other) {
        int first = earliest.compareTo(other.earliest);
        if (first != 0) {
            return first;
        }
        int last = latest.compareTo(other.latest);
        return last != 0 ? last : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
