package dossier.drawing;

/** A place in a picture, in its own units, x to the right and y down. */
public record Point(double x, double y) {

    double distance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return StrictMath.sqrt(dx * dx + dy * dy);
    }
}
