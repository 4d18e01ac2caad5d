package dossier.drawing;

import dossier.model.EntityId;
import dossier.register.Coordinates;
import dossier.register.outline.Outline;
import dossier.register.outline.Polygon;
import dossier.register.outline.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outline laid flat: x to the right and y down, in radii of the earth. Immutable. */
public final class FlatOutline {

    /** Of a world's outline no more than this counts, in radii of the earth from the centre. */
    private static final double REACH = 2;

    private final LambertConformalConic projection;
    private final List<Area> areas;
    private final Rectangle bounds;

    private FlatOutline(LambertConformalConic projection, List<Area> areas) {
        this.projection = projection;
        this.areas = List.copyOf(areas);
        this.bounds = boundsOf(areas);
    }

    /** A territory's rings, outer and inner, closed without repeating their first point. */
    record Area(Optional<EntityId> place, List<Ring> rings) {

        Area {
            rings = List.copyOf(rings);
        }
    }

    /** A ring with the rectangle around it. */
    record Ring(List<Point> points, Rectangle bounds) {}

    /** Lays the outline flat. */
    public static FlatOutline of(Outline outline, LambertConformalConic projection) {
        GlobeRing globe = new GlobeRing(projection, outline.cone().isPresent());
        List<Area> areas = new ArrayList<>();
        for (Territory territory : outline.territories()) {
            List<Ring> rings = new ArrayList<>();
            for (Polygon polygon : territory.polygons()) {
                for (List<Coordinates> ring : polygon.rings()) {
                    for (List<Point> part : globe.parts(ring)) {
                        rings.add(ring(part, projection));
                    }
                }
            }
            areas.add(new Area(territory.place(), rings));
        }
        return new FlatOutline(projection, areas);
    }

    private static Ring ring(List<Point> degrees, LambertConformalConic projection) {
        List<Point> points =
                degrees.stream()
                        .map(point -> down(projection.project(point.x(), point.y())))
                        .toList();
        return new Ring(points, Rectangle.around(points));
    }

    private static Point down(Point up) {
        return new Point(up.x(), -up.y());
    }

    private static Rectangle boundsOf(List<Area> areas) {
        Rectangle reach = new Rectangle(-REACH, -REACH, REACH, REACH);
        List<Point> points =
                areas.stream()
                        .flatMap(area -> area.rings().stream())
                        .flatMap(ring -> ring.points().stream())
                        .filter(reach::contains)
                        .toList();
        return points.isEmpty() ? new Rectangle(0, 0, 0, 0) : Rectangle.around(points);
    }

    /** Where a point of the earth is. */
    public Point project(Coordinates coordinates) {
        return down(projection.project(coordinates));
    }

    /** Where a point of the earth is, in degrees east of the central meridian and latitude. */
    Point project(double east, double latitude) {
        return down(projection.project(east, latitude));
    }

    /** Which point of the earth is there, in degrees east of the central meridian and latitude. */
    Point inverse(Point point) {
        return projection.inverse(down(point));
    }

    double centralMeridian() {
        return projection.centralMeridian();
    }

    /** Where the pole is over which the cone stands. */
    Point pole() {
        return project(0, projection.isNorthern() ? 90 : -90);
    }

    List<Area> areas() {
        return areas;
    }

    /** The rectangle that the outline fills; outside of it nothing is known. */
    Rectangle bounds() {
        return bounds;
    }

    /** The largest part of a place's territory, as the rectangle around it. */
    Optional<Rectangle> largestPart(EntityId place) {
        return areas.stream()
                .filter(area -> area.place().equals(Optional.of(place)))
                .flatMap(area -> area.rings().stream())
                .map(Ring::bounds)
                .reduce((a, b) -> a.width() * a.height() >= b.width() * b.height() ? a : b);
    }
}
