package dossier.page;

import java.util.List;

/**
 * A name in a picture of a network.
 *
 * @param linked false for the name whose page the picture stands on
 * @param label for who hears the page: "Vladimir Poetin, persoon, 24 vermeldingen"
 * @param shape SVG path data
 * @param big whether it is one of the most mentioned
 * @param lines the name as it stands under the shape
 */
public record NetworkNode(
        boolean linked,
        String href,
        String label,
        String shape,
        boolean big,
        List<PictureText> lines) {

    public NetworkNode {
        lines = List.copyOf(lines);
    }
}
