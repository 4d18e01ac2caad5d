package dossier.corpus;

import dossier.article.Article;
import dossier.corpus.ArticleChanges.Change;
import dossier.corpus.TimelineEntry.AddedEvent;
import dossier.corpus.TimelineEntry.DatedWording;
import dossier.corpus.TimelineEntry.Publication;
import dossier.corpus.TimelinePlaces.Place;
import dossier.language.DateWording;
import dossier.model.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What happened when, and what appeared when? Every article and every dated wording stands on it
 * once, whether or not a date is known.
 */
public final class Timeline {

    private final InferredDates inferred;
    private final TimelineDecisions decisions;
    private final TimelinePlaces places;

    /** What an editor added, by the id of the article. */
    private final Map<String, List<AddedEvent>> added;

    /** Of the articles, by id. */
    private final Map<String, Integer> positions;

    private final SortedMap<Place, TimelinePeriod> periods = new TreeMap<>();

    /**
     * @param chronological all articles, the oldest first
     */
    Timeline(List<Article> chronological, InferredDates inferred, TimelineDecisions decisions) {
        this.inferred = inferred;
        this.decisions = decisions;
        this.added =
                decisions.events().stream()
                        .collect(Collectors.groupingBy(event -> event.article().id()));
        this.places = new TimelinePlaces(chronological);
        this.positions = new HashMap<>();
        chronological.forEach(article -> positions.put(article.id(), positions.size()));
        List<TimelineEntry> entries = new ArrayList<>();
        chronological.forEach(article -> entries.addAll(entriesOf(article)));
        entries.addAll(decisions.events());
        byPlace(entries).forEach((place, all) -> periods.put(place, period(place, all)));
    }

    private Timeline(Timeline before, InferredDates inferred) {
        this.inferred = inferred;
        this.decisions = before.decisions;
        this.added = before.added;
        this.places = before.places;
        this.positions = before.positions;
        this.periods.putAll(before.periods);
    }

    /**
     * The same after these changes; empty when articles have other dates, or an editor decided
     * something else, or something about a changed article.
     */
    Optional<Timeline> after(
            ArticleChanges changes, InferredDates inferredNow, TimelineDecisions decisionsNow) {
        boolean same =
                changes.keep(Article::date)
                        && inferredNow.agreeWith(inferred, changes)
                        && decisionsNow.equals(decisions)
                        && decisions.events().stream()
                                .noneMatch(event -> changes.touch(event.article()));
        if (!same) {
            return Optional.empty();
        }
        Timeline now = new Timeline(this, inferredNow);
        changes.all().forEach(change -> now.change(change, entriesOf(change.before())));
        return Optional.of(now);
    }

    /**
     * @param stood what the article told before
     */
    private void change(Change change, List<TimelineEntry> stood) {
        Map<Place, List<TimelineEntry>> gone = byPlace(stood);
        Map<Place, List<TimelineEntry>> come = byPlace(entriesOf(change.now()));
        Set<Place> touched = new HashSet<>(gone.keySet());
        touched.addAll(come.keySet());
        for (Place place : touched) {
            List<TimelineEntry> entries = new ArrayList<>();
            if (periods.containsKey(place)) {
                entries.addAll(periods.get(place).entries());
                entries.removeIf(entry -> entry.article() == change.before());
            }
            entries.addAll(come.getOrDefault(place, List.of()));
            if (entries.isEmpty()) {
                periods.remove(place);
            } else {
                periods.put(place, period(place, entries));
            }
        }
    }

    /** Earlier history, then months and years in order, then what has no date; none is empty. */
    public List<TimelinePeriod> periods() {
        return List.copyOf(periods.values());
    }

    /** What an article tells, itself among it, in these periods. */
    public List<TimelinePeriod> periodsOf(Article article) {
        List<TimelineEntry> entries = entriesOf(article);
        entries.addAll(added.getOrDefault(article.id(), List.of()));
        return byPlace(entries).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(all -> period(all.getKey(), all.getValue()))
                .toList();
    }

    /** How many entries are not articles: dated wordings and added events. */
    public int wordings() {
        int all = periods.values().stream().mapToInt(period -> period.entries().size()).sum();
        return all - positions.size();
    }

    /** What an article tells by itself, in order. */
    private List<TimelineEntry> entriesOf(Article article) {
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(new Publication(article, inferred.of(article)));
        for (DateWording wording : article.findings().dates()) {
            if (!decisions.hides(article, wording.span())) {
                entries.add(new DatedWording(article, wording));
            }
        }
        return entries;
    }

    private Map<Place, List<TimelineEntry>> byPlace(List<TimelineEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(places::of));
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

    private TimelinePeriod period(Place place, List<TimelineEntry> entries) {
        return new TimelinePeriod(
                place.kind(),
                place.key(),
                entries.stream().map(this::dated).sorted().map(Dated::entry).toList());
    }

    private Dated dated(TimelineEntry entry) {
        Optional<Edtf> date = entry.date().or(entry::inferredInterval);
        return new Dated(entry, date, positions.get(entry.article().id()));
    }
}
