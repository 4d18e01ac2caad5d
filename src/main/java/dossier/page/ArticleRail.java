package dossier.page;

import java.util.List;

/**
 * What is in an article: its subheads and its names, with how often each is mentioned.
 *
 * @param subheads links to the subheads
 */
public record ArticleRail(
        boolean shown, boolean hasSubheads, List<Link> subheads, List<NameGroup> names) {

    public ArticleRail {
        subheads = List.copyOf(subheads);
        names = List.copyOf(names);
    }
}
