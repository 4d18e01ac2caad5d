package dossier.corpus;

import dossier.article.Article;
import java.util.List;

/**
 * One way in which an entity's name is printed.
 *
 * @param text as printed
 * @param count how often
 * @param articles where, oldest first
 */
public record Spelling(String text, int count, List<Article> articles) {

    public Spelling {
        articles = List.copyOf(articles);
    }
}
