package dossier.plan.network;

import dossier.drawing.Box;
import dossier.drawing.Decimals;
import dossier.drawing.Labels;
import dossier.drawing.Point;
import dossier.drawing.Shapes;
import dossier.model.EntityType;
import dossier.page.PictureText;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is drawn: its shape, and its label under it.
 *
 * @param radius of the shape
 * @param lines of the label
 * @param size of the label's font
 */
record NameFigure(EntityType type, double radius, List<String> lines, double size) {

    /** A shape is no higher or wider than this, in its radius. */
    private static final double EXTENT = 1.2;

    private static final double LINE_HEIGHT = 1.1;
    private static final double ASCENT = 0.85;
    private static final double GAP = 3;
    private static final double MARGIN_X = 12;
    private static final double MARGIN_Y = 10;

    /** The room it takes. */
    Box box() {
        double label = lines.stream().mapToDouble(line -> Labels.width(line, size)).max().orElse(0);
        return new Box(
                Math.max(label, 2 * EXTENT * radius) + MARGIN_X,
                2 * EXTENT * radius + GAP + lines.size() * size * LINE_HEIGHT + MARGIN_Y);
    }

    /** The middle of its shape, in a box about {@code centre}. */
    Point middle(Point centre) {
        double top = centre.y() - box().height() / 2 + MARGIN_Y / 2;
        return new Point(centre.x(), top + EXTENT * radius);
    }

    String shape(Point centre) {
        return Shapes.path(type, middle(centre), radius);
    }

    List<PictureText> label(Point centre) {
        double first = middle(centre).y() + EXTENT * radius + GAP + size * ASCENT;
        List<PictureText> texts = new ArrayList<>();
        for (String line : lines) {
            double y = first + texts.size() * size * LINE_HEIGHT;
            texts.add(new PictureText(line, Decimals.of(centre.x()), Decimals.of(y)));
        }
        return texts;
    }
}
