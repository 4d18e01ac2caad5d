package dossier.page;

/**
 * All months, with the number of articles of each.
 *
 * @param summary how many articles over which time
 */
public record MonthsPage(Frame frame, String heading, String summary, MonthGrid grid)
        implements Page {}
