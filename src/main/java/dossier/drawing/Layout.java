package dossier.drawing;

import java.util.List;

/**
 * Where the boxes of a picture go.
 *
 * @param width the picture's
 * @param height the picture's
 * @param centres of the boxes, in their order
 */
public record Layout(double width, double height, List<Point> centres) {

    public Layout {
        centres = List.copyOf(centres);
    }
}
