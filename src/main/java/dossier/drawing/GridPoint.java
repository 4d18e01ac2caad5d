package dossier.drawing;

import java.util.Comparator;

/** A point of the grid on which a map is drawn: {@link Grid#STEPS} to a unit of the picture. */
record GridPoint(int x, int y) implements Comparable<GridPoint> {

    private static final Comparator<GridPoint> ORDER =
            Comparator.comparingInt(GridPoint::x).thenComparingInt(GridPoint::y);

    @Override
    public int compareTo(GridPoint other) {
        return ORDER.compare(this, other);
    }

    /** Written out, for maps hash their points by ten thousands before Java has compiled it. */
    @Override
    public int hashCode() {
        return 31 * x + y;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridPoint point && point.x == x && point.y == y;
    }

    /** The square of its distance from the line between two others, or from their nearest end. */
    double squareFrom(GridPoint a, GridPoint b) {
        return squareFrom(x, y, a, b);
    }

    /** The square of a point's distance from the line between two others, or their nearest end. */
    static double squareFrom(double x, double y, GridPoint a, GridPoint b) {
        double dx = (double) b.x - a.x;
        double dy = (double) b.y - a.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
        double part = Math.max(0, Math.min(1, along));
        double offX = x - (a.x + part * dx);
        double offY = y - (a.y + part * dy);
        return offX * offX + offY * offY;
    }
}
