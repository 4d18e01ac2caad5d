package dossier.page;

import java.util.List;

/**
 * The timeline, or a page of it.
 *
 * @param summary how many articles and dates
 * @param hasLegend whether the precisions are explained, as on the first page
 * @param ruler the whole timeline on a true scale, on the first page
 * @param strip the whole timeline on one axis, on the first page
 * @param hasPeriods whether there is a way to each period: on the first of several pages
 * @param periods links to where each period begins
 */
public record TimelinePage(
        Frame frame,
        String heading,
        String summary,
        boolean hasLegend,
        List<StampExample> legend,
        Ruler ruler,
        Strip strip,
        boolean hasPeriods,
        List<CountedLink> periods,
        List<TimelineGroup> groups,
        Pagination pagination)
        implements Page {

    public TimelinePage {
        legend = List.copyOf(legend);
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
    }
}
