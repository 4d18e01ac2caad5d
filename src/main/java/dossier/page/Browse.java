package dossier.page;

import java.util.List;

/**
 * The ways into the whole dossier: by month, by letter, everything.
 *
 * @param ways links to the complete lists: "Alle 5 artikelen", "Register A–Z"
 */
public record Browse(MonthGrid months, List<AlphabetLetter> alphabet, List<Link> ways) {

    public Browse {
        alphabet = List.copyOf(alphabet);
        ways = List.copyOf(ways);
    }
}
