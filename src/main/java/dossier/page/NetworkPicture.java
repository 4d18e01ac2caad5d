package dossier.page;

import java.util.List;

/**
 * Names as nodes and the paragraphs they share as lines between them.
 *
 * @param viewBox of the SVG: "0 0 1200 700"
 * @param centre where its weight is, across: 0 is the left edge and 100 the right one
 * @param label what it shows and where the same stands as text
 * @param strong the lines that stand out, drawn over the others
 */
public record NetworkPicture(
        boolean shown,
        String viewBox,
        String centre,
        String label,
        List<PictureLine> lines,
        List<PictureLine> strong,
        List<NetworkNode> nodes) {

    /** No picture. */
    public static final NetworkPicture NONE =
            new NetworkPicture(false, "0 0 1 1", "", "", List.of(), List.of(), List.of());

    public NetworkPicture {
        lines = List.copyOf(lines);
        strong = List.copyOf(strong);
        nodes = List.copyOf(nodes);
    }
}
