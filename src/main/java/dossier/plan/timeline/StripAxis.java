package dossier.plan.timeline;

import dossier.corpus.TimelinePeriod;
import dossier.corpus.TimelinePeriod.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The timeline in a few columns: a month each as long as there are few of them, else a quarter, a
 * year, a decade. Columns without anything stand for the time between.
 */
final class StripAxis {

    private static final int MAX_FILLED = 12;
    private static final int MAX_COLUMNS = 18;

    /** Of a gap that is no longer, each month has a column. */
    private static final int MAX_EMPTY_MONTHS = 2;

    private static final int YEAR = 12;

    /** Months a column, from fine to coarse. */
    private static final List<Integer> SCALES =
            List.of(1, 3, YEAR, 24, 60, 120, 300, 600, 1200, 6000, 12000);

    private StripAxis() {}

    /**
     * Months in a row.
     *
     * @param first months since the beginning of the year 0
     */
    record Months(int first, int count) {

        LocalDate start() {
            return LocalDate.of(Math.floorDiv(first, YEAR), Math.floorMod(first, YEAR) + 1, 1);
        }

        LocalDate end() {
            return new Months(first + count, 1).start().minusDays(1);
        }
    }

    /**
     * A column.
     *
     * @param months the time it is of; empty for earlier history and for what has no date
     * @param periods of the timeline that it shows; none for time in which nothing is
     */
    record Column(Optional<Months> months, List<TimelinePeriod> periods) {

        Column {
            periods = List.copyOf(periods);
        }
    }

    /** The columns of periods in order; words without a date have none. */
    static List<Column> columns(List<TimelinePeriod> periods) {
        List<Column> columns = List.of();
        for (int scale : SCALES) {
            columns = withGaps(filled(periods, scale), scale);
            long filled = columns.stream().filter(column -> !column.periods().isEmpty()).count();
            if (filled <= MAX_FILLED && columns.size() <= MAX_COLUMNS) {
                break;
            }
        }
        return columns;
    }

    private static List<Column> filled(List<TimelinePeriod> periods, int scale) {
        List<Column> columns = new ArrayList<>();
        for (TimelinePeriod period : periods) {
            if (period.kind() == Kind.UNTOLD) {
                continue;
            }
            Optional<Months> months = months(period, scale);
            int last = columns.size() - 1;
            if (last >= 0 && months.isPresent() && columns.get(last).months().equals(months)) {
                List<TimelinePeriod> more = new ArrayList<>(columns.get(last).periods());
                more.add(period);
                columns.set(last, new Column(months, more));
            } else {
                columns.add(new Column(months, List.of(period)));
            }
        }
        return columns;
    }

    private static Optional<Months> months(TimelinePeriod period, int scale) {
        return switch (period.kind()) {
            case MONTH -> Optional.of(block(month(period.key()), scale));
            case YEAR -> Optional.of(block(year(period.key()) * YEAR, Math.max(scale, YEAR)));
            case EARLIER, UNDATED, UNTOLD -> Optional.empty();
        };
    }

    private static Months block(int month, int scale) {
        return new Months(Math.floorDiv(month, scale) * scale, scale);
    }

    private static int year(String key) {
        return Integer.parseInt(key.substring(0, 4));
    }

    private static int month(String key) {
        return year(key) * YEAR + Integer.parseInt(key.substring(5)) - 1;
    }

    private static List<Column> withGaps(List<Column> filled, int scale) {
        List<Column> columns = new ArrayList<>();
        int end = Integer.MAX_VALUE;
        for (Column column : filled) {
            if (column.months().isPresent()) {
                Months months = column.months().get();
                columns.addAll(gap(end, months.first(), scale));
                boolean yearOfMonths = months.count() > scale;
                end = yearOfMonths ? months.first() : months.first() + months.count();
            }
            columns.add(column);
        }
        return columns;
    }

    /** The time between two columns, from the end of one to the beginning of the next. */
    private static List<Column> gap(int from, int to, int scale) {
        List<Column> columns = new ArrayList<>();
        if (from < to && scale == 1 && to - from <= MAX_EMPTY_MONTHS) {
            for (int month = from; month < to; month++) {
                columns.add(new Column(Optional.of(new Months(month, 1)), List.of()));
            }
        } else if (from < to) {
            columns.add(new Column(Optional.of(new Months(from, to - from)), List.of()));
        }
        return columns;
    }
}
