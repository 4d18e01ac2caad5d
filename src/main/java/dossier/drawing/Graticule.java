package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/** The net of meridians and parallels under a map, as path data. */
final class Graticule {

    private static final int[] STEPS = {1, 2, 5, 10, 15, 30};

    /** So many parallels cross a map at most. */
    private static final int MOST_LINES = 7;

    private static final int FARTHEST_PARALLEL = 80;

    /** So many points of each edge tell which part of the earth is in the window. */
    private static final int EDGE_POINTS = 8;

    private final FlatOutline outline;
    private final Grid grid;
    private final Rectangle window;
    private final int step;

    private Graticule(FlatOutline outline, MapFrame frame) {
        this.outline = outline;
        this.grid = new Grid(frame);
        this.window = grid.window();
        this.step = step(StrictMath.toDegrees(frame.area().height()));
    }

    static String path(FlatOutline outline, MapFrame frame) {
        return new Graticule(outline, frame).path();
    }

    private static int step(double degrees) {
        for (int step : STEPS) {
            if (degrees / step <= MOST_LINES) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private String path() {
        Rectangle degrees = degrees();
        List<List<GridPoint>> lines = new ArrayList<>();
        double west = outline.centralMeridian() + degrees.left();
        for (double longitude = Math.ceil(west / step) * step;
                longitude <= outline.centralMeridian() + degrees.right();
                longitude += step) {
            List<Point> line = new ArrayList<>();
            for (int latitude = (int) degrees.top(); latitude <= degrees.bottom(); latitude++) {
                line.add(outline.project(longitude - outline.centralMeridian(), latitude));
            }
            // Meridians are straight.
            visible(line)
                    .forEach(part -> lines.add(List.of(part.get(0), part.get(part.size() - 1))));
        }
        for (int latitude = (int) Math.ceil(degrees.top() / step) * step;
                latitude <= degrees.bottom();
                latitude += step) {
            List<Point> line = new ArrayList<>();
            for (double east = degrees.left(); east <= degrees.right(); east += step / 2.0) {
                line.add(outline.project(east, latitude));
            }
            lines.addAll(visible(line));
        }
        return GridPath.ofLines(lines);
    }

    /**
     * What the window shows, a step more on all sides: degrees east of the central meridian across,
     * latitudes from south to north down.
     */
    private Rectangle degrees() {
        List<Point> edge = new ArrayList<>();
        for (int i = 0; i <= EDGE_POINTS; i++) {
            double x = window.left() + window.width() * i / EDGE_POINTS;
            double y = window.top() + window.height() * i / EDGE_POINTS;
            edge.add(outline.inverse(new Point(x, window.top())));
            edge.add(outline.inverse(new Point(x, window.bottom())));
            edge.add(outline.inverse(new Point(window.left(), y)));
            edge.add(outline.inverse(new Point(window.right(), y)));
        }
        Rectangle around = Rectangle.around(edge).grown(step);
        boolean pole = window.grown(window.width() / 8).contains(outline.pole());
        return new Rectangle(
                pole ? -180 : Math.max(-180, around.left()),
                pole && around.bottom() < 0
                        ? -FARTHEST_PARALLEL
                        : Math.max(-FARTHEST_PARALLEL, Math.floor(around.top())),
                pole ? 180 : Math.min(180, around.right()),
                pole && around.top() > 0
                        ? FARTHEST_PARALLEL
                        : Math.min(FARTHEST_PARALLEL, Math.ceil(around.bottom())));
    }

    /** The parts of a line that are in the window, each with a point outside at its ends. */
    private List<List<GridPoint>> visible(List<Point> line) {
        List<List<GridPoint>> parts = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= line.size(); i++) {
            boolean inside = i < line.size() && window.contains(line.get(i));
            if (inside && from < 0) {
                from = Math.max(0, i - 1);
            }
            if (!inside && from >= 0) {
                List<GridPoint> part = grid.line(line.subList(from, Math.min(line.size(), i + 1)));
                if (part.size() > 1) {
                    parts.add(part);
                }
                from = -1;
            }
        }
        return parts;
    }
}
