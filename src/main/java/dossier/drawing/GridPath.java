package dossier.drawing;

import java.util.List;

/** Path data (SVG 2, 9.3) in few characters: whole numbers, each line relative to the last. */
final class GridPath {

    private final StringBuilder path = new StringBuilder();
    private GridPoint last = new GridPoint(0, 0);

    /** Closed rings. */
    static String ofRings(List<List<GridPoint>> rings) {
        GridPath path = new GridPath();
        for (List<GridPoint> ring : rings) {
            path.line(ring);
            path.path.append('z');
            path.last = ring.get(0);
        }
        return path.path.toString();
    }

    /** Open lines. */
    static String ofLines(List<List<GridPoint>> lines) {
        GridPath path = new GridPath();
        lines.forEach(path::line);
        return path.path.toString();
    }

    private void line(List<GridPoint> points) {
        path.append(path.length() == 0 ? 'M' : 'm');
        for (int i = 0; i < points.size(); i++) {
            GridPoint point = points.get(i);
            if (i == 1) {
                path.append('l');
            }
            number(point.x() - last.x(), i > 1);
            number(point.y() - last.y(), true);
            last = point;
        }
    }

    /** A minus sign parts numbers as well as a space does. */
    private void number(int value, boolean behindAnother) {
        if (behindAnother && value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }
}
