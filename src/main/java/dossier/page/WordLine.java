package dossier.page;

import java.util.List;

/**
 * A word with the paragraphs that have it.
 *
 * @param word the most frequent of its forms
 * @param forms the others that these paragraphs have, in one line
 */
public record WordLine(String word, boolean hasForms, String forms, List<Link> places) {

    public WordLine {
        places = List.copyOf(places);
    }
}
