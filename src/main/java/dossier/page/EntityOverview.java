package dossier.page;

import java.util.List;

/**
 * The facts about a name, above its concordance.
 *
 * @param spellings the forms as printed, most used first
 * @param moreSpellings how many are left out: "en 9 andere"
 * @param titles what the sources call a person
 * @param places where in the articles the name stands
 * @param neighbours the names it shares most paragraphs with; their count is that of paragraphs
 * @param map where a place is
 * @param picture the name between its neighbours
 */
public record EntityOverview(
        List<Counter> counters,
        List<SpellingLine> spellings,
        boolean hasMoreSpellings,
        String moreSpellings,
        boolean hasTitles,
        List<TitleLine> titles,
        EntityPlaces places,
        boolean hasNeighbours,
        List<RankedEntity> neighbours,
        boolean hasMap,
        MapFigure map,
        NetworkPicture picture) {

    /** Stands in the further pages of a concordance. */
    public static final EntityOverview NONE =
            new EntityOverview(
                    List.of(),
                    List.of(),
                    false,
                    "",
                    false,
                    List.of(),
                    EntityPlaces.NONE,
                    false,
                    List.of(),
                    false,
                    MapFigure.NONE,
                    NetworkPicture.NONE);

    public EntityOverview {
        counters = List.copyOf(counters);
        spellings = List.copyOf(spellings);
        titles = List.copyOf(titles);
        neighbours = List.copyOf(neighbours);
    }
}
