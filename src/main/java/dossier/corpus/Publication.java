package dossier.corpus;

import dossier.article.Article;
import java.util.List;
import java.util.Optional;

/**
 * A newspaper, magazine or site with its articles in the dossier.
 *
 * @param name empty for the articles of which it isn't known
 * @param slug its name in its address, unlike that of any other
 * @param articles in the corpus's order
 */
public record Publication(Optional<String> name, String slug, List<Article> articles) {

    public Publication {
        articles = List.copyOf(articles);
    }
}
