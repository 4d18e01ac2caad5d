package dossier.page;

import java.util.List;

/**
 * The map of all places.
 *
 * @param summary how many places there are
 * @param outside places that lie outside of the picture
 * @param credit the editor's words about where the outlines come from
 * @param count how many places the list has
 * @param places the same as a list, most mentioned first
 * @param more the way to all places, when the list has only the most mentioned ones
 */
public record MapPage(
        Frame frame,
        String heading,
        String summary,
        MapFigure figure,
        boolean hasOutside,
        List<EntityLink> outside,
        boolean hasCredit,
        String credit,
        String count,
        List<PlaceLine> places,
        boolean hasMore,
        Link more)
        implements Page {

    public MapPage {
        outside = List.copyOf(outside);
        places = List.copyOf(places);
    }

    /**
     * A place in the list.
     *
     * @param note why it isn't in the picture
     */
    public record PlaceLine(RankedEntity name, boolean hasNote, String note) {}
}
