package dossier.page;

import java.util.List;

/**
 * A period of the strip.
 *
 * @param style the class of its width: "narrow" for a period without anything, "wide" for one with
 *     much; else empty
 * @param period its name and the way to it on the timeline; of an empty period a short name only
 * @param moreArticles the way to those that have no place: "nog 213"
 * @param moreEvents the same of events
 */
public record StripColumn(
        String style,
        boolean filled,
        Link period,
        boolean hasArticles,
        List<StripArticle> articles,
        boolean hasMoreArticles,
        Link moreArticles,
        boolean hasEvents,
        List<StripEvent> events,
        boolean hasMoreEvents,
        Link moreEvents) {

    public StripColumn {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }

    /** The same column of another width. */
    public StripColumn with(String newStyle) {
        return new StripColumn(
                newStyle,
                filled,
                period,
                hasArticles,
                articles,
                hasMoreArticles,
                moreArticles,
                hasEvents,
                events,
                hasMoreEvents,
                moreEvents);
    }

    /** A period in which nothing is. */
    public static StripColumn empty(String label) {
        return new StripColumn(
                "narrow",
                false,
                new Link(label, ""),
                false,
                List.of(),
                false,
                Link.NONE,
                false,
                List.of(),
                false,
                Link.NONE);
    }

    /**
     * An article above the axis.
     *
     * @param current "page" for the article whose page it stands on, else empty
     */
    public record StripArticle(
            StripMark mark,
            Link link,
            String lang,
            boolean opinion,
            String publisher,
            String current) {}

    /**
     * Something that happened, below the axis.
     *
     * @param lead the date in a few words, when neither the period nor the words say it
     * @param before the sentence's words before those that say when; of an added event its title
     * @param wording the words that say when; empty of an added event
     * @param href the way to the paragraph that says it
     */
    public record StripEvent(
            StripMark mark,
            boolean hasLead,
            String lead,
            String lang,
            String href,
            String before,
            String wording,
            String after) {}

    /**
     * How precisely a date is known, as a mark.
     *
     * @param style its classes: "day at-3", "weekday", "part middle", "month", "year", "range",
     *     "none"
     * @param spoken the same in words: "een maandag in januari 2022"
     */
    public record StripMark(String style, String spoken) {}
}
