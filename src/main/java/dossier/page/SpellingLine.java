package dossier.page;

import java.util.List;

/**
 * A form in which the sources print a name.
 *
 * @param count "16×"
 * @param percent the length of its bar; the most used form has 100
 * @param where the articles that use it, each as a link with its publisher's name
 */
public record SpellingLine(String text, String count, int percent, List<Link> where) {

    public SpellingLine {
        where = List.copyOf(where);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }
}
