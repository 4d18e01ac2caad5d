package dossier.page;

import java.util.List;

/**
 * Who shares paragraphs with whom.
 *
 * @param ties the strongest ones
 * @param note how many names the picture has, and what its lines and shapes mean
 * @param legend the types of names in the picture
 * @param rows the picture as a table
 */
public record NetworkPage(
        Frame frame,
        String heading,
        String summary,
        List<TieLine> ties,
        String note,
        NetworkPicture picture,
        List<LegendItem> legend,
        List<NetworkRow> rows)
        implements Page {

    public NetworkPage {
        ties = List.copyOf(ties);
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
    }
}
