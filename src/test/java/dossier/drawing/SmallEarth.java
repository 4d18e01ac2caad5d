package dossier.drawing;

import dossier.model.EntityId;
import dossier.register.Coordinates;
import dossier.register.outline.ConeSetting;
import dossier.register.outline.Outline;
import dossier.register.outline.Polygon;
import dossier.register.outline.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Outlines of boxes, for tests. */
final class SmallEarth {

    static final ConeSetting CONE = new ConeSetting(40, 55, new Coordinates(48, 10));

    private SmallEarth() {}

    static EntityId id(String name) {
        return EntityId.parse("place/" + name).orElseThrow();
    }

    /** A territory between two longitudes and two latitudes. */
    static Territory box(Optional<EntityId> place, double... westSouthEastNorth) {
        double west = westSouthEastNorth[0];
        double south = westSouthEastNorth[1];
        double east = westSouthEastNorth[2];
        double north = westSouthEastNorth[3];
        return ring(place, west, south, east, south, east, north, west, north, west, south);
    }

    /** A territory with one ring of longitudes and latitudes. */
    static Territory ring(Optional<EntityId> place, double... positions) {
        List<Coordinates> ring = new ArrayList<>();
        for (int i = 0; i < positions.length; i += 2) {
            ring.add(new Coordinates(positions[i + 1], positions[i]));
        }
        return new Territory(place, List.of(new Polygon(List.of(ring))));
    }

    /** Land from 20 degrees west to 40 east, laid flat. */
    static FlatOutline land() {
        return flat(CONE, box(Optional.empty(), -20, 30, 40, 68));
    }

    static FlatOutline flat(ConeSetting cone, Territory... territories) {
        Outline outline = new Outline(List.of(territories), Optional.empty(), "");
        return FlatOutline.of(outline, new LambertConformalConic(cone));
    }

    static MapFrame frame(FlatOutline outline, Coordinates... points) {
        List<Point> projected = new ArrayList<>();
        for (Coordinates point : points) {
            projected.add(outline.project(point));
        }
        return MapFrame.around(projected, outline, new FrameShape(1200, 640, 0.25)).orElseThrow();
    }
}
