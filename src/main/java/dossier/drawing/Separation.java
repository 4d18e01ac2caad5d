package dossier.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves boxes apart until none covers another: each pair that does is pushed apart where it takes
 * the least (Dwyer, Marriott and Stuckey, Fast Node Overlap Removal, 2005, state the aim). Where
 * the frame has too little room it grows downwards.
 */
final class Separation {

    private static final int ROUNDS = 300;
    private static final int GROWTHS = 12;
    private static final double GROWTH = 1.12;

    /** Less than this isn't seen, and hides what rounding leaves. */
    private static final double SLACK = 0.01;

    private final List<Box> boxes;
    private final boolean firstStays;
    private final double width;
    private final double[] x;
    private final double[] y;
    private double height;

    private Separation(Layout wanted, List<Box> boxes, boolean firstStays) {
        this.boxes = boxes;
        this.firstStays = firstStays;
        this.width = wanted.width();
        this.height = wanted.height();
        this.x = wanted.centres().stream().mapToDouble(Point::x).toArray();
        this.y = wanted.centres().stream().mapToDouble(Point::y).toArray();
    }

    /**
     * The layout without overlaps, as wide and at least as high; nothing leaves the frame.
     *
     * @param firstStays whether the first box keeps to the middle of the frame
     */
    static Layout of(Layout wanted, List<Box> boxes, boolean firstStays) {
        return new Separation(wanted, boxes, firstStays).run();
    }

    private Layout run() {
        boolean apart = relax();
        for (int i = 0; i < GROWTHS && !apart; i++) {
            height *= GROWTH;
            for (int node = 0; node < y.length; node++) {
                y[node] *= GROWTH;
            }
            apart = relax();
        }
        if (!apart) {
            stack();
        }
        return layout();
    }

    private Layout layout() {
        List<Point> centres = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            centres.add(new Point(x[i], y[i]));
        }
        return new Layout(width, height, centres);
    }

    /** Whether nothing overlaps in the end. */
    private boolean relax() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < x.length; i++) {
                keepInside(i);
            }
            boolean moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= push(i, j);
                }
            }
            if (!moved) {
                return true;
            }
        }
        return false;
    }

    private void keepInside(int i) {
        Box box = boxes.get(i);
        if (firstStays && i == 0) {
            x[i] = width / 2;
            y[i] = height / 2;
        } else {
            x[i] = between(box.width() / 2, x[i], width - box.width() / 2);
            y[i] = between(box.height() / 2, y[i], height - box.height() / 2);
        }
    }

    private static double between(double least, double value, double most) {
        return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));
    }

    private boolean push(int i, int j) {
        double overX = overlap(boxes.get(i).width(), boxes.get(j).width(), x[j] - x[i]);
        double overY = overlap(boxes.get(i).height(), boxes.get(j).height(), y[j] - y[i]);
        if (overX <= SLACK || overY <= SLACK) {
            return false;
        }
        double[] axis = overX < overY ? x : y;
        double by = Math.min(overX, overY) + SLACK;
        // Of two in the same place the later one goes right or down.
        double sign = axis[j] >= axis[i] ? 1 : -1;
        boolean pinned = firstStays && i == 0;
        axis[i] -= pinned ? 0 : sign * by / 2;
        axis[j] += sign * (pinned ? by : by / 2);
        return true;
    }

    private static double overlap(double size, double other, double distance) {
        return (size + other) / 2 - Math.abs(distance);
    }

    /** The last resort: from top to bottom, each as low as those above it ask for. */
    private void stack() {
        List<Integer> downwards =
                IntStream.range(0, y.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> y[i]))
                        .toList();
        List<Integer> placed = new ArrayList<>();
        for (int i : downwards) {
            keepInside(i);
            y[i] = Math.max(y[i], boxes.get(i).height() / 2);
            for (int above : placed) {
                double room = (boxes.get(i).height() + boxes.get(above).height()) / 2 + SLACK;
                if (overlap(boxes.get(i).width(), boxes.get(above).width(), x[above] - x[i]) > 0) {
                    y[i] = Math.max(y[i], y[above] + room);
                }
            }
            placed.add(i);
            height = Math.max(height, y[i] + boxes.get(i).height() / 2);
        }
    }
}
