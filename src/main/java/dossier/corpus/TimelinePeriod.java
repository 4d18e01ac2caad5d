package dossier.corpus;

import java.util.List;

/**
 * What stands together on the timeline, in order.
 *
 * @param key {@code 2022-01} for a month, {@code 2022} for what is known to the year or spans more
 *     months, else empty
 */
public record TimelinePeriod(Kind kind, String key, List<TimelineEntry> entries) {

    /** What holds a period together. */
    public enum Kind {
        /** It was over before the first month in which an article appeared. */
        EARLIER,
        MONTH,
        YEAR,
        /** Articles of which nobody knows when they appeared. */
        UNDATED,
        /** Words that say when, but not so that a date follows. */
        UNTOLD
    }

    public TimelinePeriod {
        entries = List.copyOf(entries);
    }
}
