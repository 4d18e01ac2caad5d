package dossier.page;

import java.util.List;

/**
 * Every mention of a name in its context, or a page of them.
 *
 * @param note which ones these are and in which order: "Alle 21 vermeldingen, op datum"
 */
public record Concordance(String note, List<ConcordanceLine> lines, Pagination pagination) {

    public Concordance {
        lines = List.copyOf(lines);
    }
}
