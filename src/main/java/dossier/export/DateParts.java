package dossier.export;

import dossier.model.DatePrecision;
import dossier.model.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date in numbers, as far as it is known.
 *
 * @param numbers the year, perhaps the month, perhaps the day
 */
record DateParts(List<Integer> numbers) {

    DateParts {
        numbers = List.copyOf(numbers);
    }

    /** The date; of an interval its first and last; none when one of these is open. */
    static List<DateParts> bounds(Edtf date) {
        if (date.precision() != DatePrecision.RANGE) {
            return List.of(first(date));
        }
        int slash = date.value().indexOf('/');
        if (slash < 0) {
            return List.of(of(date.earliest(), 1), of(date.latest(), 1));
        }
        List<DateParts> bounds =
                Stream.concat(
                                Edtf.parse(date.value().substring(0, slash))
                                        .map(DateParts::first)
                                        .stream(),
                                Edtf.parse(date.value().substring(slash + 1))
                                        .map(DateParts::last)
                                        .stream())
                        .toList();
        return bounds.size() == 2 ? bounds : List.of();
    }

    /**
     * As much of the date as is certain, for formats without a word for "about": an approximate day
     * gives its month, an interval within a year that year.
     */
    static Optional<DateParts> certain(Edtf date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (date.precision() != DatePrecision.RANGE) {
            int known = length(date.precision());
            return Optional.of(of(first, date.isApproximate() ? Math.max(1, known - 1) : known));
        }
        if (first.getYear() != last.getYear()) {
            return Optional.empty();
        }
        boolean month = first.getMonthValue() == last.getMonthValue() && !date.isApproximate();
        return Optional.of(of(first, month ? 2 : 1));
    }

    private static DateParts first(Edtf date) {
        return of(date.earliest(), length(date.precision()));
    }

    private static DateParts last(Edtf date) {
        return of(date.latest(), length(date.precision()));
    }

    private static DateParts of(LocalDate day, int length) {
        return new DateParts(
                List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                        .subList(0, length));
    }

    private static int length(DatePrecision precision) {
        return switch (precision) {
            case DAY -> 3;
            case MONTH -> 2;
            case YEAR, RANGE -> 1;
        };
    }

    int year() {
        return numbers.get(0);
    }

    /** The month, 1 to 12. */
    Optional<Integer> month() {
        return numbers.size() > 1 ? Optional.of(numbers.get(1)) : Optional.empty();
    }

    Optional<Integer> day() {
        return numbers.size() > 2 ? Optional.of(numbers.get(2)) : Optional.empty();
    }
}
