package dossier.page;

import java.util.List;

/**
 * What each source reports, by topic.
 *
 * @param topics the way to each topic; on the first page only
 * @param table the articles side by side; on the first page only
 */
public record FiguresPage(
        Frame frame,
        String heading,
        String summary,
        boolean hasTopics,
        List<CountedLink> topics,
        ComparisonTable table,
        List<FigureGroup> groups,
        Pagination pagination)
        implements Page {

    public FiguresPage {
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
    }
}
