package dossier.page;

import java.util.List;

/**
 * What everybody said, by speaker.
 *
 * @param summary how many quotes and speakers, and how to read them
 * @param speakers the way to those who are quoted most; on the first page only
 */
public record QuotesPage(
        Frame frame,
        String heading,
        String summary,
        boolean hasSpeakers,
        List<CountedLink> speakers,
        List<QuoteGroup> groups,
        Pagination pagination)
        implements Page {

    public QuotesPage {
        speakers = List.copyOf(speakers);
        groups = List.copyOf(groups);
    }
}
