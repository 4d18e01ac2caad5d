package dossier.drawing;

import java.util.Collection;

/** An upright rectangle, x to the right and y down. */
public record Rectangle(double left, double top, double right, double bottom) {

    public Rectangle {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException(
                    "no rectangle: " + left + ", " + top + ", " + right + ", " + bottom);
        }
    }

    /** The smallest rectangle around points, of which there is one at least. */
    static Rectangle around(Collection<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Rectangle(left, top, right, bottom);
    }

    /** A rectangle around its middle. */
    static Rectangle centred(Point middle, double width, double height) {
        return new Rectangle(
                middle.x() - width / 2,
                middle.y() - height / 2,
                middle.x() + width / 2,
                middle.y() + height / 2);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    Point middle() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /** With a margin on all sides; a negative one makes it smaller. */
    Rectangle grown(double margin) {
        return new Rectangle(left - margin, top - margin, right + margin, bottom + margin);
    }

    boolean contains(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** The point of the rectangle that is nearest to a point. */
    Point nearest(Point point) {
        return new Point(
                Math.max(left, Math.min(right, point.x())),
                Math.max(top, Math.min(bottom, point.y())));
    }

    boolean contains(Rectangle other) {
        return other.left >= left
                && other.right <= right
                && other.top >= top
                && other.bottom <= bottom;
    }

    /** Whether the two have an area in common. */
    public boolean overlaps(Rectangle other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** As large, moved as little as possible to lie within another, which isn't smaller. */
    Rectangle movedInto(Rectangle other) {
        double dx = Math.max(0, other.left - left) - Math.max(0, right - other.right);
        double dy = Math.max(0, other.top - top) - Math.max(0, bottom - other.bottom);
        return new Rectangle(left + dx, top + dy, right + dx, bottom + dy);
    }
}
