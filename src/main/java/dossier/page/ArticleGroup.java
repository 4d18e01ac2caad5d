package dossier.page;

import java.util.List;

/**
 * Articles of a list that belong together: "Dag bekend", "Alleen de maand bekend", "Zonder datum".
 *
 * @param headed false when the list has one group that needs no heading
 */
public record ArticleGroup(boolean headed, String heading, List<ArticleLine> articles) {

    public ArticleGroup {
        articles = List.copyOf(articles);
    }

    /** The same where the list is of one publication, which needs no saying. */
    public ArticleGroup withoutPublisher() {
        return new ArticleGroup(
                headed, heading, articles.stream().map(ArticleLine::withoutPublisher).toList());
    }
}
