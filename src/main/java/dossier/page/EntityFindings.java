package dossier.page;

import java.util.List;

/**
 * What was read about a name: what the person said, and the dates and figures in whose sentences
 * the name occurs.
 *
 * @param allQuotes the way to all quotes of the speaker, when there are more than shown
 * @param datesNote how many dates there are, and how many of them are shown
 */
public record EntityFindings(
        boolean hasQuotes,
        List<QuoteView> quotes,
        boolean hasMoreQuotes,
        Link allQuotes,
        boolean hasDates,
        String datesNote,
        List<DatedLine> dates,
        boolean hasFigures,
        String figuresNote,
        List<ConcordanceLine> figures) {

    /** Stands in the further pages of a concordance. */
    public static final EntityFindings NONE =
            new EntityFindings(
                    false, List.of(), false, Link.NONE, false, "", List.of(), false, "", List.of());

    public EntityFindings {
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
    }

    /**
     * A date with its sentence.
     *
     * @param stamp the date that the words mean
     */
    public record DatedLine(DateStamp stamp, ConcordanceLine line) {}
}
