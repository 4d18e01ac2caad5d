package dossier.page;

import java.util.List;

/**
 * The way through a list of more than one page.
 *
 * @param label where we are: "Pagina 2 van 7"
 */
public record Pagination(
        boolean shown,
        String label,
        boolean hasPrevious,
        Link previous,
        boolean hasNext,
        Link next,
        List<PageLink> pages) {

    /** For a list that fits on one page. */
    public static final Pagination NONE =
            new Pagination(false, "", false, Link.NONE, false, Link.NONE, List.of());

    public Pagination {
        pages = List.copyOf(pages);
    }
}
