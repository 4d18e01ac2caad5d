package dossier.plan.timeline;

import dossier.article.Article;
import dossier.corpus.Timeline;
import dossier.corpus.TimelineEntry;
import dossier.corpus.TimelineEntry.Publication;
import dossier.corpus.TimelinePeriod;
import dossier.plan.timeline.StripAxis.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in which column of the strip? Immutable and safe for many threads. */
public final class StripContents {

    private final Timeline timeline;
    private final List<Content> all = new ArrayList<>();

    /** The place of a period's column, by the period's anchor. */
    private final Map<String, Integer> places = new HashMap<>();

    StripContents(Timeline timeline) {
        this.timeline = timeline;
        for (Column column : StripAxis.columns(timeline.periods())) {
            for (TimelinePeriod period : column.periods()) {
                places.put(TimelineOutline.anchor(period), all.size());
            }
            all.add(content(column));
        }
    }

    /**
     * A column with what it is about.
     *
     * @param own the article whose page it is, when it is one of them
     */
    record Content(
            Column column,
            List<Publication> articles,
            List<TimelineEntry> events,
            Optional<Publication> own) {}

    private static Content content(Column column) {
        List<Publication> articles = new ArrayList<>();
        List<TimelineEntry> events = new ArrayList<>();
        for (TimelinePeriod period : column.periods()) {
            for (TimelineEntry entry : period.entries()) {
                if (entry instanceof Publication publication) {
                    articles.add(publication);
                } else {
                    events.add(entry);
                }
            }
        }
        return new Content(column, articles, events, Optional.empty());
    }

    /** The columns, each with all that stands in it. */
    List<Content> all() {
        return all;
    }

    /** An article in its column. */
    record Standing(int place, Publication publication) {}

    /**
     * What is an article's own on the strip.
     *
     * @param standing itself
     * @param told what it says, by the place of the column
     */
    public record Own(Optional<Standing> standing, SortedMap<Integer, List<TimelineEntry>> told) {

        Optional<Publication> in(int place) {
            return standing.filter(one -> one.place() == place).map(Standing::publication);
        }
    }

    Own own(Article article) {
        Optional<Standing> standing = Optional.empty();
        SortedMap<Integer, List<TimelineEntry>> told = new TreeMap<>();
        for (TimelinePeriod period : timeline.periodsOf(article)) {
            Integer place = places.get(TimelineOutline.anchor(period));
            if (place == null) {
                continue;
            }
            for (TimelineEntry entry : period.entries()) {
                if (entry instanceof Publication publication) {
                    standing = Optional.of(new Standing(place, publication));
                } else {
                    told.computeIfAbsent(place, column -> new ArrayList<>()).add(entry);
                }
            }
        }
        return new Own(standing, told);
    }
}
