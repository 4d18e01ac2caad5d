package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole numbers in which a map's lines are written: two steps to a unit of the picture, so that
 * nobody sees the steps.
 */
final class Grid {

    /** Steps of the grid to a unit of the picture. */
    static final int STEPS = 2;

    /** Lines are drawn a little beyond the picture, in its units, so that cuts don't show. */
    private static final double BEYOND = 6;

    private final MapFrame frame;

    Grid(MapFrame frame) {
        this.frame = frame;
    }

    /** What is drawn, in the outline's units. */
    Rectangle window() {
        return frame.area().grown(BEYOND / frame.scale());
    }

    /** A ring without points that fall on the one before. */
    List<GridPoint> ring(List<Point> ring) {
        List<GridPoint> points = line(ring);
        while (points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        return points;
    }

    /** A line without points that fall on the one before. */
    List<GridPoint> line(List<Point> line) {
        List<GridPoint> points = new ArrayList<>(line.size());
        for (Point point : line) {
            GridPoint next = point(point);
            if (points.isEmpty() || !points.get(points.size() - 1).equals(next)) {
                points.add(next);
            }
        }
        return points;
    }

    private GridPoint point(Point outline) {
        Point at = frame.inPicture(outline);
        return new GridPoint(
                (int) StrictMath.round(at.x() * STEPS), (int) StrictMath.round(at.y() * STEPS));
    }

    /** What is drawn of a ring. */
    List<GridPoint> clipped(List<GridPoint> ring) {
        double beyond = BEYOND * STEPS;
        Rectangle sheet =
                new Rectangle(0, 0, frame.width() * STEPS, frame.height() * STEPS).grown(beyond);
        List<Point> points = ring.stream().map(point -> new Point(point.x(), point.y())).toList();
        List<GridPoint> clipped = new ArrayList<>();
        for (Point point : RingClipper.clip(points, sheet)) {
            clipped.add(
                    new GridPoint(
                            (int) StrictMath.round(point.x()), (int) StrictMath.round(point.y())));
        }
        return clipped;
    }
}
