package dossier.register.outline;

import dossier.register.Coordinates;
import java.util.List;

/** Longitudes and latitudes between two, in degrees; it doesn't cross the antimeridian. */
public record DegreeBox(double west, double south, double east, double north) {

    static DegreeBox around(List<Coordinates> points) {
        Coordinates first = points.get(0);
        double west = first.longitude();
        double south = first.latitude();
        double east = west;
        double north = south;
        for (Coordinates point : points) {
            west = Math.min(west, point.longitude());
            south = Math.min(south, point.latitude());
            east = Math.max(east, point.longitude());
            north = Math.max(north, point.latitude());
        }
        return new DegreeBox(west, south, east, north);
    }

    DegreeBox with(DegreeBox other) {
        return new DegreeBox(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    public boolean contains(Coordinates point) {
        return point.longitude() >= west
                && point.longitude() <= east
                && point.latitude() >= south
                && point.latitude() <= north;
    }

    /** In square degrees. */
    double size() {
        return (east - west) * (north - south);
    }

    Coordinates middle() {
        return new Coordinates((south + north) / 2, (west + east) / 2);
    }
}
