package dossier.drawing;

import java.util.List;
import java.util.PriorityQueue;

/**
 * What a picture shows of a territory: rings on its grid, of which a point is inside when it is
 * inside of an odd number of them.
 */
final class VisibleArea {

    /** How exact the middle is, in steps of the grid. */
    private static final double PRECISION = 3;

    private final List<List<GridPoint>> rings;
    private final Rectangle bounds;

    /**
     * @param rings at least one
     */
    VisibleArea(List<List<GridPoint>> rings) {
        this.rings = List.copyOf(rings);
        this.bounds =
                Rectangle.around(
                        rings.stream()
                                .flatMap(List::stream)
                                .map(point -> new Point(point.x(), point.y()))
                                .toList());
    }

    List<List<GridPoint>> rings() {
        return rings;
    }

    /** The largest ring's area, in square units of the picture. */
    double size() {
        return rings.stream().mapToDouble(VisibleArea::size).max().orElse(0);
    }

    /** A ring's area, in square units of the picture (the shoelace formula). */
    static double size(List<GridPoint> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            GridPoint a = ring.get(i);
            GridPoint b = ring.get((i + 1) % ring.size());
            twice += (double) a.x() * b.y() - (double) b.x() * a.y();
        }
        return Math.abs(twice) / 2 / (Grid.STEPS * Grid.STEPS);
    }

    /** Whether a point of the picture is inside. */
    boolean contains(Point point) {
        Point onGrid = new Point(point.x() * Grid.STEPS, point.y() * Grid.STEPS);
        return bounds.contains(onGrid) && isInside(onGrid.x(), onGrid.y());
    }

    private boolean isInside(double x, double y) {
        boolean inside = false;
        for (List<GridPoint> ring : rings) {
            GridPoint before = ring.get(ring.size() - 1);
            for (GridPoint point : ring) {
                inside ^= crosses(x, y, point, before);
                before = point;
            }
        }
        return inside;
    }

    /** Whether the line between two points is right of a point, at its height. */
    private static boolean crosses(double x, double y, GridPoint a, GridPoint b) {
        return (a.y() > y) != (b.y() > y)
                && x < (double) (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x();
    }

    /** A square that may hold the middle. */
    private record Cell(double x, double y, double half, double distance)
            implements Comparable<Cell> {

        /** What the distance is at most of a point in the square. */
        double most() {
            return distance + half * Math.sqrt(2);
        }

        @Override
        public int compareTo(Cell other) {
            return Double.compare(other.most(), most());
        }
    }

    /**
     * The point of the picture that is farthest inside (the pole of inaccessibility, found in ever
     * smaller squares as in Mapbox's polylabel).
     */
    Point middle() {
        double size = Math.max(1, Math.min(bounds.width(), bounds.height()));
        PriorityQueue<Cell> cells = new PriorityQueue<>();
        Cell best = cell(bounds.middle().x(), bounds.middle().y(), 0);
        for (double x = bounds.left(); x < bounds.right() + size / 2; x += size) {
            for (double y = bounds.top(); y < bounds.bottom() + size / 2; y += size) {
                cells.add(cell(x + size / 2, y + size / 2, size / 2));
            }
        }
        while (!cells.isEmpty() && cells.peek().most() > best.distance() + PRECISION) {
            Cell cell = cells.poll();
            best = cell.distance() > best.distance() ? cell : best;
            double half = cell.half() / 2;
            cells.add(cell(cell.x() - half, cell.y() - half, half));
            cells.add(cell(cell.x() + half, cell.y() - half, half));
            cells.add(cell(cell.x() - half, cell.y() + half, half));
            cells.add(cell(cell.x() + half, cell.y() + half, half));
        }
        return new Point(best.x() / Grid.STEPS, best.y() / Grid.STEPS);
    }

    private Cell cell(double x, double y, double half) {
        double square = Double.POSITIVE_INFINITY;
        boolean inside = false;
        for (List<GridPoint> ring : rings) {
            GridPoint before = ring.get(ring.size() - 1);
            for (GridPoint point : ring) {
                square = Math.min(square, GridPoint.squareFrom(x, y, point, before));
                inside ^= crosses(x, y, point, before);
                before = point;
            }
        }
        double distance = Math.sqrt(square);
        return new Cell(x, y, half, inside ? distance : -distance);
    }
}
