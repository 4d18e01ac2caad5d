package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The layout of a node with its neighbours: it stands in the middle, they stand around it on an
 * ellipse, those with a tie beside each other.
 */
public final class NeighbourhoodLayout {

    private final int size;
    private final double[][] weights;
    private final List<Integer> order = new ArrayList<>();

    private NeighbourhoodLayout(int size, List<Edge> edges) {
        this.size = size;
        this.weights = new double[size][size];
        for (Edge edge : edges) {
            weights[edge.from()][edge.to()] = edge.weight();
            weights[edge.to()][edge.from()] = edge.weight();
        }
    }

    /**
     * Places the nodes, the first of which is the one in the middle.
     *
     * @param frame the width, and the height that it grows from when there is too little room
     */
    public static Layout of(Box frame, List<Box> boxes, List<Edge> edges) {
        NeighbourhoodLayout layout = new NeighbourhoodLayout(boxes.size(), edges);
        layout.sort();
        return Separation.of(layout.ellipse(frame, boxes), boxes, true);
    }

    /** Swaps any two neighbours as long as that brings those with ties nearer to each other. */
    private void sort() {
        for (int node = 1; node < size; node++) {
            order.add(node);
        }
        double cost = cost();
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    swap(i, j);
                    double now = cost();
                    if (now < cost) {
                        cost = now;
                        better = true;
                    } else {
                        swap(i, j);
                    }
                }
            }
        }
    }

    private void swap(int i, int j) {
        order.set(i, order.set(j, order.get(i)));
    }

    private double cost() {
        double cost = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int steps = Math.min(j - i, order.size() - (j - i));
                cost += steps * weights[order.get(i)][order.get(j)];
            }
        }
        return cost;
    }

    private Layout ellipse(Box frame, List<Box> boxes) {
        double radiusX =
                (frame.width() - boxes.stream().mapToDouble(Box::width).max().orElse(0)) / 2;
        double radiusY =
                (frame.height() - boxes.stream().mapToDouble(Box::height).max().orElse(0)) / 2;
        Point[] centres = new Point[size];
        centres[0] = new Point(frame.width() / 2, frame.height() / 2);
        // Half a step from the vertical, where labels of neighbours would stand one over another.
        double step = 2 * StrictMath.PI / order.size();
        for (int i = 0; i < order.size(); i++) {
            double angle = (i + 0.5) * step;
            centres[order.get(i)] =
                    new Point(
                            frame.width() / 2 + Math.max(0, radiusX) * StrictMath.sin(angle),
                            frame.height() / 2 - Math.max(0, radiusY) * StrictMath.cos(angle));
        }
        return new Layout(frame.width(), frame.height(), List.of(centres));
    }
}
