package dossier.page;

import java.util.List;

/**
 * All articles, or a page of them.
 *
 * @param summary how many and in which order
 */
public record ArticlesPage(
        Frame frame,
        String heading,
        String summary,
        List<ArticleGroup> groups,
        Pagination pagination)
        implements Page {

    public ArticlesPage {
        groups = List.copyOf(groups);
    }
}
