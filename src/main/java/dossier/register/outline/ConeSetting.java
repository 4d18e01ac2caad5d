package dossier.register.outline;

import dossier.register.Coordinates;

/**
 * A conic projection as an editor sets it.
 *
 * @param south latitude of the southern standard parallel, in degrees
 * @param north latitude of the northern one; not as far from the equator on its other side
 * @param centre of the map
 */
public record ConeSetting(double south, double north, Coordinates centre) {

    /** Nearer than this to the equator, on average, parallels make a cylinder, no cone. */
    private static final double LEAST_MEAN = 1;

    private static final double MOST = 85;

    public ConeSetting {
        if (!isCone(south, north)) {
            throw new IllegalArgumentException("no cone: " + south + ", " + north);
        }
    }

    /** Whether two standard parallels, in degrees, make a cone. */
    public static boolean isCone(double south, double north) {
        return Math.abs(south) <= MOST
                && Math.abs(north) <= MOST
                && south <= north
                && Math.abs(south + north) / 2 >= LEAST_MEAN;
    }
}
