package dossier.corpus;

import dossier.article.Article;
import dossier.corpus.TimelineEntry.DatedWording;
import dossier.corpus.TimelineEntry.Publication;
import dossier.corpus.TimelinePeriod.Kind;
import dossier.language.DateWording;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened when, and what appeared when? Every article and every dated wording stands on it
 * once, whether or not a date is known.
 */
public final class Timeline {

    private final List<Article> articles;
    private final InferredDates inferred;
    private final TimelineDecisions decisions;
    private final Optional<LocalDate> firstMonth;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<TimelinePeriod> periods;

    /**
     * @param chronological all articles, the oldest first
     */
    Timeline(List<Article> chronological, InferredDates inferred, TimelineDecisions decisions) {
        this.articles = chronological;
        this.inferred = inferred;
        this.decisions = decisions;
        this.firstMonth = firstMonth(chronological);
        for (Article article : chronological) {
            positions.put(article.id(), positions.size());
        }
        this.periods = grouped();
    }

    /** Earlier history, then months and years in order, then what has no date; none is empty. */
    public List<TimelinePeriod> periods() {
        return periods;
    }

    /** How many entries are not articles: dated wordings and added events. */
    public int wordings() {
        return periods.stream().mapToInt(period -> period.entries().size()).sum() - articles.size();
    }

    private static Optional<LocalDate> firstMonth(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.date().stream())
                .map(Edtf::earliest)
                .filter(day -> !day.equals(LocalDate.MIN))
                .min(Comparator.naturalOrder())
                .map(day -> day.withDayOfMonth(1));
    }

    /** In the order of the articles and of their texts; added events come after a text's words. */
    private List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Article article : articles) {
            entries.add(new Publication(article, inferred.of(article)));
            for (DateWording wording : article.findings().dates()) {
                if (!decisions.hides(article, wording.span())) {
                    entries.add(new DatedWording(article, wording));
                }
            }
        }
        entries.addAll(decisions.events());
        return entries;
    }

    /** A place on the timeline; as text, a year stands before its months. */
    private record Place(Kind kind, String key) implements Comparable<Place> {

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

    /**
     * An entry, in the order of those of its place: by date or what is inferred of it, undated ones
     * last, then by the order of the articles and of their texts.
     *
     * @param position of its article
     */
    private record Dated(TimelineEntry entry, Optional<Edtf> date, int position)
            implements Comparable<Dated> {

        @Override
        public int compareTo(Dated other) {
            int byDate = compareDates(other);
            if (byDate != 0) {
                return byDate;
            }
            int byArticle = Integer.compare(position, other.position);
            return byArticle != 0 ? byArticle : Integer.compare(entry.block(), other.entry.block());
        }

        private int compareDates(Dated other) {
            return date.isPresent() && other.date.isPresent()
                    ? date.get().compareTo(other.date.get())
                    : Boolean.compare(date.isEmpty(), other.date.isEmpty());
        }
    }

    private List<TimelinePeriod> grouped() {
        SortedMap<Place, List<Dated>> byPlace = new TreeMap<>();
        for (TimelineEntry entry : entries()) {
            int position = positions.get(entry.article().id());
            byPlace.computeIfAbsent(placeOf(entry), place -> new ArrayList<>())
                    .add(new Dated(entry, dateOrInferred(entry), position));
        }
        return byPlace.entrySet().stream().map(e -> period(e.getKey(), e.getValue())).toList();
    }

    private static TimelinePeriod period(Place place, List<Dated> entries) {
        return new TimelinePeriod(
                place.kind(), place.key(), entries.stream().sorted().map(Dated::entry).toList());
    }

    private static Optional<Edtf> dateOrInferred(TimelineEntry entry) {
        return entry.date().or(() -> inferredInterval(entry));
    }

    private static Optional<Edtf> inferredInterval(TimelineEntry entry) {
        return entry instanceof Publication publication
                ? publication.inferred().map(InferredDate::interval)
                : Optional.empty();
    }

    private Place placeOf(TimelineEntry entry) {
        if (entry.date().isPresent()) {
            return placeOf(entry.date().get());
        }
        if (entry instanceof DatedWording) {
            return new Place(Kind.UNTOLD, "");
        }
        return inferredInterval(entry)
                .filter(Timeline::isOfOneYear)
                .map(this::placeOf)
                .orElse(new Place(Kind.UNDATED, ""));
    }

    private static boolean isOfOneYear(Edtf interval) {
        return interval.earliest().getYear() == interval.latest().getYear();
    }

    private Place placeOf(Edtf date) {
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
