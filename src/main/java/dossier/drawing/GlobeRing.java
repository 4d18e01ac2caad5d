package dossier.drawing;

import dossier.register.Coordinates;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a ring of the earth out in degrees east of a map's central meridian and latitude, cut where
 * the map is: at the meridian opposite, and far from the pole over which its cone stands. Rings
 * that cross the antimeridian may be cut there (RFC 7946, 3.1.9) or not.
 */
final class GlobeRing {

    /** Beyond this latitude on the other side of the equator a conic map tells nothing. */
    private static final double FAR_LATITUDE = 75;

    private static final double HALF_TURN = 180;
    private static final double TURN = 360;

    /** Straight lines in degrees are curves on the map: so many degrees are near enough. */
    private static final double LONGEST_EDGE = 3;

    private final Rectangle window;
    private final double meridian;
    private final boolean straightOnMap;

    /**
     * @param straightOnMap whether lines are straight on the map, not in degrees (as RFC 7946,
     *     3.1.1, has it): an outline made for one projection is cut along straight lines of that
     */
    GlobeRing(LambertConformalConic projection, boolean straightOnMap) {
        this.straightOnMap = straightOnMap;
        this.meridian = projection.centralMeridian();
        this.window =
                projection.isNorthern()
                        ? new Rectangle(-HALF_TURN, -FAR_LATITUDE, HALF_TURN, 90)
                        : new Rectangle(-HALF_TURN, -90, HALF_TURN, FAR_LATITUDE);
    }

    /** The parts of the ring that are on the map, each closed without repeating its first point. */
    List<List<Point>> parts(List<Coordinates> ring) {
        List<Point> whole = unrolled(ring);
        List<List<Point>> parts = new ArrayList<>();
        for (double shift = -2 * TURN; shift <= 2 * TURN; shift += TURN) {
            List<Point> part = RingClipper.clip(shifted(whole, shift), window);
            if (!part.isEmpty()) {
                parts.add(straightOnMap ? part : withoutLongEdges(part));
            }
        }
        return parts;
    }

    /** Without leaps from one side of the antimeridian to the other. */
    private List<Point> unrolled(List<Coordinates> ring) {
        List<Point> points = new ArrayList<>(ring.size());
        double turns = 0;
        double previous = ring.get(0).longitude();
        for (Coordinates at : ring.subList(0, ring.size() - 1)) {
            double leap = Math.abs(at.longitude() - previous);
            // A leap of a whole turn follows the cut along a pole and is meant.
            if (leap > HALF_TURN && leap < TURN) {
                turns += at.longitude() > previous ? -TURN : TURN;
            }
            previous = at.longitude();
            points.add(new Point(at.longitude() + turns - meridian, at.latitude()));
        }
        return points;
    }

    private static List<Point> shifted(List<Point> ring, double shift) {
        return ring.stream().map(point -> new Point(point.x() + shift, point.y())).toList();
    }

    private static List<Point> withoutLongEdges(List<Point> ring) {
        List<Point> points = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i);
            Point to = ring.get((i + 1) % ring.size());
            points.add(from);
            double length = Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()));
            int pieces = (int) Math.ceil(length / LONGEST_EDGE);
            for (int k = 1; k < pieces; k++) {
                points.add(between(from, to, k, pieces));
            }
        }
        return points;
    }

    /** The same for both sides of a border, which run along it in opposite directions. */
    private static Point between(Point from, Point to, int k, int pieces) {
        boolean forth = from.x() < to.x() || (from.x() == to.x() && from.y() < to.y());
        Point a = forth ? from : to;
        Point b = forth ? to : from;
        double part = (double) (forth ? k : pieces - k) / pieces;
        return new Point(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part);
    }
}
