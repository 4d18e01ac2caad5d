package dossier.page;

import java.util.List;

/**
 * The register of names, or a page of it.
 *
 * @param summary how many names, and what the numbers count
 * @param legend the types of names that occur
 */
public record RegisterPage(
        Frame frame,
        String heading,
        String summary,
        List<AlphabetLetter> alphabet,
        List<LegendItem> legend,
        List<RegisterLetter> letters,
        Pagination pagination)
        implements Page {

    public RegisterPage {
        alphabet = List.copyOf(alphabet);
        legend = List.copyOf(legend);
        letters = List.copyOf(letters);
    }
}
