package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/** The net of meridians and parallels under a map, as path data. */
final class Graticule {

    private static final int[] STEPS = {1, 2, 5, 10, 15, 30};

    /** So many parallels cross a map at most. */
    private static final int MOST_LINES = 7;

    private static final int FARTHEST_PARALLEL = 80;

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
        List<List<GridPoint>> lines = new ArrayList<>();
        double meridian = outline.projection().centralMeridian();
        double first = Math.ceil((meridian - 180) / step) * step - meridian;
        for (double east = first; east <= 180; east += step) {
            double longitude = east;
            List<Point> line = new ArrayList<>();
            for (int latitude = -FARTHEST_PARALLEL; latitude <= FARTHEST_PARALLEL; latitude++) {
                line.add(outline.project(longitude, latitude));
            }
            // Meridians are straight.
            visible(line)
                    .forEach(part -> lines.add(List.of(part.get(0), part.get(part.size() - 1))));
        }
        int outermost = FARTHEST_PARALLEL / step * step;
        for (int latitude = -outermost; latitude <= outermost; latitude += step) {
            List<Point> line = new ArrayList<>();
            for (double east = -180; east <= 180; east += step / 2.0) {
                line.add(outline.project(east, latitude));
            }
            lines.addAll(visible(line));
        }
        return GridPath.ofLines(lines);
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
