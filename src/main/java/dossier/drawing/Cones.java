package dossier.drawing;

import dossier.register.Coordinates;
import dossier.register.outline.ConeSetting;
import java.util.List;

/**
 * The cone that suits points of the earth: parallels at a sixth of their latitudes' range from
 * either end (Deetz and Adams, <i>Elements of Map Projection</i>, on the conic projections; Snyder,
 * section 14), the centre in the middle.
 */
public final class Cones {

    /** The range of latitudes, in degrees, that is drawn around a single point. */
    private static final double LEAST_RANGE = 12;

    /** A cone over the equator would be a cylinder; so far from it, in degrees, it is a cone. */
    private static final double LEAST_MIDDLE = 2;

    private static final double FARTHEST_PARALLEL = 75;

    private Cones() {}

    /**
     * The cone for these points.
     *
     * @param points one at least
     */
    public static ConeSetting of(List<Coordinates> points) {
        double meridian = middleMeridian(points);
        double south = points.stream().mapToDouble(Coordinates::latitude).min().getAsDouble();
        double north = points.stream().mapToDouble(Coordinates::latitude).max().getAsDouble();
        double range = Math.max(LEAST_RANGE, north - south);
        double middle = (south + north) / 2;
        double cone =
                Math.abs(middle) >= LEAST_MIDDLE ? middle : Math.copySign(LEAST_MIDDLE, middle);
        double third = range / 3;
        return new ConeSetting(
                Math.max(-FARTHEST_PARALLEL, Math.min(FARTHEST_PARALLEL - 1, cone - third)),
                Math.min(FARTHEST_PARALLEL, Math.max(1 - FARTHEST_PARALLEL, cone + third)),
                new Coordinates(Math.max(-85, Math.min(85, middle)), meridian));
    }

    /** The middle of the shortest arc with all points in it, as far as they are near another. */
    private static double middleMeridian(List<Coordinates> points) {
        double first = points.get(0).longitude();
        double west = 0;
        double east = 0;
        for (Coordinates point : points) {
            double away = LambertConformalConic.eastOf(first, point.longitude());
            west = Math.min(west, away);
            east = Math.max(east, away);
        }
        return LambertConformalConic.eastOf(0, first + (west + east) / 2);
    }
}
