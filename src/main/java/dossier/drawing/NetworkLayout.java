package dossier.drawing;

import java.util.List;

/** The layout of a network: those that belong together near each other, none over another. */
public final class NetworkLayout {

    /** The frame isn't filled by stretching in one direction more than this. */
    private static final double MAX_STRETCH = 1.9;

    private NetworkLayout() {}

    /**
     * Places the nodes.
     *
     * @param frame the width, and the height that it grows from when there is too little room
     */
    public static Layout of(Box frame, List<Box> boxes, List<Edge> edges) {
        if (boxes.isEmpty()) {
            return new Layout(frame.width(), frame.height(), List.of());
        }
        List<Point> points = StressLayout.of(Distances.of(boxes.size(), edges));
        Layout wanted = fitted(frame, boxes, upright(points));
        return Separation.of(wanted, boxes, false);
    }

    /** Turned so that it is widest across, the first node at the left and in the upper half. */
    private static List<Point> upright(List<Point> points) {
        double middleX = points.stream().mapToDouble(Point::x).average().orElse(0);
        double middleY = points.stream().mapToDouble(Point::y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (Point point : points) {
            double dx = point.x() - middleX;
            double dy = point.y() - middleY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        // The direction of the greatest variance, from the covariances.
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        List<Point> turned =
                points.stream()
                        .map(p -> new Point(p.x() - middleX, p.y() - middleY))
                        .map(p -> new Point(p.x() * cos + p.y() * sin, p.y() * cos - p.x() * sin))
                        .toList();
        double flipX = turned.get(0).x() > 0 ? -1 : 1;
        double flipY = turned.get(0).y() > 0 ? -1 : 1;
        return turned.stream().map(p -> new Point(p.x() * flipX, p.y() * flipY)).toList();
    }

    private static Layout fitted(Box frame, List<Box> boxes, List<Point> points) {
        double roomX = frame.width() - boxes.stream().mapToDouble(Box::width).max().orElse(0);
        double roomY = frame.height() - boxes.stream().mapToDouble(Box::height).max().orElse(0);
        double leftmost = points.stream().mapToDouble(Point::x).min().orElse(0);
        double topmost = points.stream().mapToDouble(Point::y).min().orElse(0);
        double spanX = points.stream().mapToDouble(Point::x).max().orElse(0) - leftmost;
        double spanY = points.stream().mapToDouble(Point::y).max().orElse(0) - topmost;
        double scaleX = spanX > 0 ? Math.max(0, roomX) / spanX : 0;
        double scaleY = spanY > 0 ? Math.max(0, roomY) / spanY : 0;
        double x = scaleY > 0 ? Math.min(scaleX, scaleY * MAX_STRETCH) : scaleX;
        double y = Math.min(scaleY, scaleX * MAX_STRETCH);
        double middleX = leftmost + spanX / 2;
        double middleY = topmost + spanY / 2;
        return new Layout(
                frame.width(),
                frame.height(),
                points.stream()
                        .map(
                                p ->
                                        new Point(
                                                frame.width() / 2 + (p.x() - middleX) * x,
                                                frame.height() / 2 + (p.y() - middleY) * y))
                        .toList());
    }
}
