package dossier.page;

import java.util.List;

/**
 * Where in the articles a name stands: paragraph by paragraph, or month by month when there are
 * many articles. At most one of the two kinds is true.
 *
 * @param note how to read it
 * @param rows an article each, in order of date
 * @param grid the months with the number of times that their articles name it
 */
public record EntityPlaces(
        boolean byParagraph, boolean byMonth, String note, List<PlaceRow> rows, MonthGrid grid) {

    /** Nothing. */
    public static final EntityPlaces NONE =
            new EntityPlaces(
                    false,
                    false,
                    "",
                    List.of(),
                    new MonthGrid(false, "", List.of(), List.of(), List.of()));

    public EntityPlaces {
        rows = List.copyOf(rows);
    }

    /**
     * An article.
     *
     * @param name what it is called in short, and the way to it
     * @param count how often it has the name: "7×"
     * @param cells its blocks in order
     */
    public record PlaceRow(Link name, DateStamp stamp, String count, List<PlaceCell> cells) {

        public PlaceRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A block of an article.
     *
     * @param filled whether the name stands in it; without, there is nothing else to it
     * @param style the class of its tint: "times-1" to "times-3"
     * @param place the way to the block, with how often the name is in it: "al. 3: 2×"
     */
    public record PlaceCell(boolean filled, String style, Link place) {

        /** A block without the name. */
        public static final PlaceCell EMPTY = new PlaceCell(false, "", Link.NONE);
    }
}
