package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a ring to what lies in a rectangle (Sutherland and Hodgman, <i>Reentrant Polygon
 * Clipping</i>, Communications of the ACM 17, 1974). Parts that the rectangle separates stay joined
 * along its edge.
 */
final class RingClipper {

    /** One of the rectangle's edges. */
    private enum Edge {
        LEFT,
        TOP,
        RIGHT,
        BOTTOM
    }

    private RingClipper() {}

    /**
     * The ring within the rectangle; empty when none of it is.
     *
     * @param ring closed without repeating its first point
     */
    static List<Point> clip(List<Point> ring, Rectangle window) {
        if (ring.isEmpty()) {
            return ring;
        }
        Rectangle bounds = Rectangle.around(ring);
        if (window.contains(bounds)) {
            return ring;
        }
        if (!window.overlaps(bounds)) {
            return List.of();
        }
        List<Point> clipped = ring;
        for (Edge edge : Edge.values()) {
            clipped = clip(clipped, edge, window);
        }
        return clipped;
    }

    private static List<Point> clip(List<Point> ring, Edge edge, Rectangle window) {
        List<Point> clipped = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            Point to = ring.get(i);
            double before = inside(from, edge, window);
            double after = inside(to, edge, window);
            if ((before < 0) != (after < 0)) {
                clipped.add(crossing(from, to, before / (before - after)));
            }
            if (after >= 0) {
                clipped.add(to);
            }
        }
        return clipped;
    }

    /** How far a point is inside of an edge; negative outside. */
    private static double inside(Point point, Edge edge, Rectangle window) {
        return switch (edge) {
            case LEFT -> point.x() - window.left();
            case TOP -> point.y() - window.top();
            case RIGHT -> window.right() - point.x();
            case BOTTOM -> window.bottom() - point.y();
        };
    }

    private static Point crossing(Point from, Point to, double part) {
        return new Point(
                from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
