package dossier.page;

import java.util.List;

/**
 * The articles of a month, of a year, or without a date.
 *
 * @param summary how many: "3 artikelen"
 * @param groups by how precisely the date is known
 * @param steps the months before and after it that have articles
 */
public record MonthPage(
        Frame frame,
        String heading,
        String summary,
        List<ArticleGroup> groups,
        Pagination pagination,
        Steps steps)
        implements Page {

    public MonthPage {
        groups = List.copyOf(groups);
    }
}
