package dossier.drawing;

import java.util.List;
import java.util.Optional;

/**
 * What a map shows of a flat outline, and how large its picture is.
 *
 * @param area in the outline's units
 * @param width of the picture, in its units
 */
public record MapFrame(Rectangle area, int width, int height) {

    /** Room around the outermost points, as a part of their distance. */
    private static final double MARGIN = 0.14;

    /** Outlines that are cut off are so at their bounds: so much of these is left out. */
    private static final double INSET = 0.015;

    /** What may be lost of a point on the outline's bounds, in radii of the earth. */
    private static final double ROUNDING = 1e-9;

    /**
     * Fits a frame around the points of an outline; the outline's bounds limit it, and change its
     * shape if need be. Empty when no point is within them.
     */
    public static Optional<MapFrame> around(
            List<Point> points, FlatOutline outline, FrameShape shape) {
        Rectangle bounds = outline.bounds();
        Rectangle limits = bounds.grown(-INSET * Math.min(bounds.width(), bounds.height()));
        List<Point> within =
                points.stream()
                        .filter(bounds.grown(ROUNDING)::contains)
                        .map(limits::nearest)
                        .toList();
        return within.isEmpty() || limits.width() == 0 || limits.height() == 0
                ? Optional.empty()
                : Optional.of(around(Rectangle.around(within), limits, shape));
    }

    private static MapFrame around(Rectangle box, Rectangle limits, FrameShape shape) {
        double aspect = (double) shape.width() / shape.height();
        double margin = MARGIN * Math.max(box.width(), box.height());
        double width =
                Math.max(
                        shape.leastSpan(),
                        Math.max(box.width() + 2 * margin, (box.height() + 2 * margin) * aspect));
        double shownWidth = Math.min(width, limits.width());
        double shownHeight = Math.min(width / aspect, limits.height());
        Rectangle area = Rectangle.centred(box.middle(), shownWidth, shownHeight).movedInto(limits);
        return sized(area, shape);
    }

    /** A picture of about the area of the shape, and no wider. */
    private static MapFrame sized(Rectangle area, FrameShape shape) {
        double aspect = area.width() / area.height();
        double room = (double) shape.width() * shape.height();
        int width = (int) Math.min(shape.width(), StrictMath.round(Math.sqrt(room * aspect)));
        int height = (int) Math.max(1, StrictMath.round(width / aspect));
        return new MapFrame(area, width, height);
    }

    /** Whether a point of the outline is in the picture. */
    public boolean shows(Point point) {
        return area.contains(point);
    }

    /** Units of the picture to a unit of the outline. */
    double scale() {
        return width / area.width();
    }

    /** Where a point of the outline is in the picture. */
    Point inPicture(Point point) {
        return new Point((point.x() - area.left()) * scale(), (point.y() - area.top()) * scale());
    }

    Rectangle picture() {
        return new Rectangle(0, 0, width, height);
    }
}
