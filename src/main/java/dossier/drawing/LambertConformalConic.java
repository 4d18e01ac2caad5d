package dossier.drawing;

import dossier.register.Coordinates;
import dossier.register.outline.ConeSetting;

/**
 * The Lambert conformal conic projection of a sphere of radius 1 with two standard parallels
 * (Snyder, <i>Map Projections: A Working Manual</i>, section 15, equations 14-1, 14-2, 14-4 and
 * 15-1 to 15-3).
 */
public final class LambertConformalConic {

    private final double centralMeridian;
    private final double n;
    private final double f;
    private final double rho0;

    public LambertConformalConic(ConeSetting cone) {
        double phi1 = StrictMath.toRadians(cone.south());
        double phi2 = StrictMath.toRadians(cone.north());
        this.centralMeridian = cone.centre().longitude();
        this.n =
                phi1 == phi2
                        ? StrictMath.sin(phi1)
                        : StrictMath.log(StrictMath.cos(phi1) / StrictMath.cos(phi2))
                                / StrictMath.log(t(phi2) / t(phi1));
        this.f = StrictMath.cos(phi1) * StrictMath.pow(t(phi1), n) / n;
        this.rho0 = rho(StrictMath.toRadians(cone.centre().latitude()));
    }

    private static double t(double phi) {
        return StrictMath.tan(StrictMath.PI / 4 + phi / 2);
    }

    private double rho(double phi) {
        return f / StrictMath.pow(t(phi), n);
    }

    /** Where a point of the earth is; x to the east and y to the north, 0, 0 the centre. */
    public Point project(Coordinates point) {
        return project(eastOf(centralMeridian, point.longitude()), point.latitude());
    }

    /**
     * Where a point of the earth is.
     *
     * @param east degrees east of the central meridian, from -180 to 180
     */
    Point project(double east, double latitude) {
        double rho = rho(StrictMath.toRadians(latitude));
        double theta = n * StrictMath.toRadians(east);
        return new Point(rho * StrictMath.sin(theta), rho0 - rho * StrictMath.cos(theta));
    }

    /**
     * Which point of the earth is there: x degrees east of the central meridian and y latitude
     * (equations 14-10, 14-11, 14-9 and 15-5).
     */
    Point inverse(Point point) {
        double sign = Math.signum(n);
        double x = sign * point.x();
        double y = sign * (rho0 - point.y());
        double rho = sign * Math.sqrt(x * x + y * y);
        double east = StrictMath.toDegrees(StrictMath.atan2(x, y) / n);
        double phi = 2 * StrictMath.atan(StrictMath.pow(f / rho, 1 / n)) - StrictMath.PI / 2;
        return new Point(east, rho == 0 ? sign * 90 : StrictMath.toDegrees(phi));
    }

    double centralMeridian() {
        return centralMeridian;
    }

    /** Whether the cone stands over the north pole; the other pole is infinitely far away. */
    boolean isNorthern() {
        return n > 0;
    }

    /** Degrees from one meridian east to another, from -180 to 180. */
    static double eastOf(double meridian, double longitude) {
        double east = longitude - meridian;
        if (east > 180) {
            return east - 360;
        }
        return east < -180 ? east + 360 : east;
    }
}
