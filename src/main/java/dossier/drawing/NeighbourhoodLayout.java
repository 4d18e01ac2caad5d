package dossier.drawing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The layout of a node with its neighbours: it stands in the middle, they stand around it on an
 * ellipse, those with a tie beside each other.
 */
public final class NeighbourhoodLayout {

    private final int size;
    private final double[][] weights;

    /** The neighbours, around the middle. */
    private final int[] order;

    private NeighbourhoodLayout(int size, List<Edge> edges) {
        this.size = size;
        this.weights = new double[size][size];
        this.order = IntStream.range(1, size).toArray();
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
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < order.length; i++) {
                for (int j = i + 1; j < order.length; j++) {
                    double cost = cost(i) + cost(j);
                    swap(i, j);
                    if (cost(i) + cost(j) < cost) {
                        better = true;
                    } else {
                        swap(i, j);
                    }
                }
            }
        }
    }

    private void swap(int i, int j) {
        int node = order[i];
        order[i] = order[j];
        order[j] = node;
    }

    /** How far the node at a place of the order is from those that it has ties with. */
    private double cost(int place) {
        double[] ties = weights[order[place]];
        double cost = 0;
        for (int i = 0; i < order.length; i++) {
            int apart = Math.abs(place - i);
            cost += Math.min(apart, order.length - apart) * ties[order[i]];
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
        double step = 2 * StrictMath.PI / order.length;
        for (int i = 0; i < order.length; i++) {
            double angle = (i + 0.5) * step;
            centres[order[i]] =
                    new Point(
                            frame.width() / 2 + Math.max(0, radiusX) * StrictMath.sin(angle),
                            frame.height() / 2 - Math.max(0, radiusY) * StrictMath.cos(angle));
        }
        return new Layout(frame.width(), frame.height(), List.of(centres));
    }
}
