package dossier.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Places points so that their distances come as near as possible to wanted ones: stress
 * majorization with weights d⁻², a point at a time (Gansner, Koren and North, Graph Drawing by
 * Stress Majorization, 2004, 2.3; de Leeuw's SMACOF). It begins several times from points that are
 * spread evenly but irregularly (Halton's sequence, bases 2 and 3) and keeps the best.
 */
final class StressLayout {

    private static final int STARTS = 12;
    private static final int MAX_ROUNDS = 400;

    /** A round that lowers the stress by less than this part is the last. */
    private static final double TOLERANCE = 1e-5;

    private final double[][] wanted;
    private final int size;
    private final double[] x;
    private final double[] y;

    private StressLayout(double[][] wanted) {
        this.wanted = wanted;
        this.size = wanted.length;
        this.x = new double[size];
        this.y = new double[size];
    }

    /**
     * @param wanted the distance of every two points, symmetrical, above 0 outside the diagonal
     */
    static List<Point> of(double[][] wanted) {
        List<Point> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            StressLayout layout = new StressLayout(wanted);
            double stress = layout.run(start);
            if (stress < least) {
                least = stress;
                best = layout.points();
            }
        }
        return best;
    }

    private double run(int start) {
        for (int i = 0; i < size; i++) {
            int index = 1 + start * size + i;
            x[i] = halton(index, 2) * size;
            y[i] = halton(index, 3) * size;
        }
        double stress = stress();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            for (int i = 0; i < size; i++) {
                move(i);
            }
            double now = stress();
            if (stress - now <= TOLERANCE * stress) {
                return now;
            }
            stress = now;
        }
        return stress;
    }

    private void move(int i) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int j = 0; j < size; j++) {
            if (j != i) {
                double weight = 1 / (wanted[i][j] * wanted[i][j]);
                double distance = distance(i, j);
                double pull = distance > 0 ? wanted[i][j] / distance : 0;
                sumX += weight * (x[j] + pull * (x[i] - x[j]));
                sumY += weight * (y[j] + pull * (y[i] - y[j]));
                weights += weight;
            }
        }
        if (weights > 0) {
            x[i] = sumX / weights;
            y[i] = sumY / weights;
        }
    }

    private double stress() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double off = (distance(i, j) - wanted[i][j]) / wanted[i][j];
                sum += off * off;
            }
        }
        return sum;
    }

    private double distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return StrictMath.sqrt(dx * dx + dy * dy);
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            points.add(new Point(x[i], y[i]));
        }
        return points;
    }

    /**
     * The index's digits in a base, mirrored at the point: 6 is 110 in base 2, and 0.011 is 3/8.
     */
    private static double halton(int index, int base) {
        double value = 0;
        double part = 1;
        for (int rest = index; rest > 0; rest /= base) {
            part /= base;
            value += part * (rest % base);
        }
        return value;
    }
}
