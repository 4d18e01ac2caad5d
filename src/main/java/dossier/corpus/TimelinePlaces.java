package dossier.corpus;

import dossier.article.Article;
import dossier.corpus.TimelineEntry.DatedWording;
import dossier.corpus.TimelinePeriod.Kind;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In which period of the timeline does what stand? That hangs on the month in which the first
 * article appeared.
 */
final class TimelinePlaces {

    private final Optional<LocalDate> firstMonth;

    TimelinePlaces(List<Article> articles) {
        this.firstMonth =
                articles.stream()
                        .flatMap(article -> article.date().stream())
                        .map(Edtf::earliest)
                        .filter(day -> !day.equals(LocalDate.MIN))
                        .min(Comparator.naturalOrder())
                        .map(day -> day.withDayOfMonth(1));
    }

    /** A place on the timeline; as text, a year stands before its months. */
    record Place(Kind kind, String key) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byRank = Integer.compare(rank(), other.rank());
            return byRank != 0 ? byRank : key.compareTo(other.key);
        }

        private int rank() {
            return switch (kind) {
                case EARLIER -> 0;
                case MONTH, YEAR -> 1;
                case UNDATED -> 2;
                case UNTOLD -> 3;
            };
        }
    }

    Place of(TimelineEntry entry) {
        if (entry.date().isPresent()) {
            return of(entry.date().get());
        }
        if (entry instanceof DatedWording) {
            return new Place(Kind.UNTOLD, "");
        }
        return entry.inferredInterval()
                .filter(TimelinePlaces::isOfOneYear)
                .map(this::of)
                .orElse(new Place(Kind.UNDATED, ""));
    }

    private static boolean isOfOneYear(Edtf interval) {
        return interval.earliest().getYear() == interval.latest().getYear();
    }

    private Place of(Edtf date) {
        if (firstMonth.isPresent() && end(date).isBefore(firstMonth.get())) {
            return new Place(Kind.EARLIER, "");
        }
        // What began before the first article stands with the first articles' year.
        LocalDate start = start(date);
        LocalDate shown = firstMonth.filter(start::isBefore).orElse(start);
        boolean month =
                date.precision() != DatePrecision.YEAR
                        && YearMonth.from(shown).equals(YearMonth.from(end(date)));
        return month
                ? new Place(Kind.MONTH, shown.toString().substring(0, 7))
                : new Place(Kind.YEAR, shown.toString().substring(0, 4));
    }

    /** The last day; of what has no end, the first: it is then that something began. */
    private static LocalDate end(Edtf date) {
        return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
    }

    private static LocalDate start(Edtf date) {
        return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
    }
}
