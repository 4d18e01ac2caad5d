package dossier.page;

import java.util.List;

/**
 * A period of the timeline, or the part of it that stands on a page.
 *
 * @param anchor the period's id on its page: "p-2022-01"
 * @param note how many articles and dates the whole period has
 * @param folded whether a reader can fold it
 * @param open whether a group that can be folded isn't
 */
public record TimelineGroup(
        String anchor,
        String heading,
        String note,
        boolean folded,
        boolean open,
        List<TimelineLine> lines) {

    public TimelineGroup {
        lines = List.copyOf(lines);
    }
}
