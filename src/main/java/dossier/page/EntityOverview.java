package dossier.page;

import java.util.List;

/**
 * The facts about a name, above its concordance.
 *
 * @param spellings the forms as printed, most used first
 * @param moreSpellings how many are left out: "en 9 andere"
 * @param neighbours the names it shares most paragraphs with; their count is that of paragraphs
 * @param map where a place is
 */
public record EntityOverview(
        List<Counter> counters,
        List<SpellingLine> spellings,
        boolean hasMoreSpellings,
        String moreSpellings,
        boolean hasNeighbours,
        List<RankedEntity> neighbours,
        boolean hasMap,
        MapFigure map) {

    /** Stands in the further pages of a concordance. */
    public static final EntityOverview NONE =
            new EntityOverview(
                    List.of(), List.of(), false, "", false, List.of(), false, MapFigure.NONE);

    public EntityOverview {
        counters = List.copyOf(counters);
        spellings = List.copyOf(spellings);
        neighbours = List.copyOf(neighbours);
    }
}
