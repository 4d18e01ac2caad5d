package dossier.page;

import java.util.List;

/**
 * Where readers look for something: a field that shortens the lists of names and titles below it,
 * where there is a script for it, and beside them the ways into the dossier.
 *
 * @param summary what can be found here
 * @param field whether there are lists to look through; a large dossier has too much for a page
 * @param label what can be typed: "Naam of titel"
 * @param names every name with its forms; none of a dossier with too many
 * @param articles every title; none of a dossier with too many
 * @param ways to the complete lists
 */
public record SearchPage(
        Frame frame,
        String heading,
        String summary,
        boolean field,
        String label,
        boolean hasNames,
        List<SearchName> names,
        boolean hasArticles,
        List<ArticleLine> articles,
        List<AlphabetLetter> alphabet,
        List<Link> ways)
        implements Page {

    public SearchPage {
        names = List.copyOf(names);
        articles = List.copyOf(articles);
        alphabet = List.copyOf(alphabet);
        ways = List.copyOf(ways);
    }
}
