package dossier.page;

import java.util.List;

/**
 * Where readers search: a form for a script of its own, and the ways into the dossier for those
 * without.
 *
 * @param summary what can be found here
 * @param months their names, with a space between them, for the script
 * @param ways to the complete lists
 */
public record SearchPage(
        Frame frame,
        String heading,
        String summary,
        String months,
        List<AlphabetLetter> alphabet,
        List<Link> ways)
        implements Page {

    public SearchPage {
        alphabet = List.copyOf(alphabet);
        ways = List.copyOf(ways);
    }
}
