package dossier.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws ranks by the law of Zipf and Mandelbrot: rank k comes up in proportion to 1 / (k + offset).
 * Immutable.
 */
final class ZipfDraw {

    private final double[] cumulative;

    ZipfDraw(int ranks, double offset) {
        cumulative = new double[ranks];
        double sum = 0;
        for (int k = 1; k <= ranks; k++) {
            sum += 1 / (k + offset);
            cumulative[k - 1] = sum;
        }
    }

    /** A rank, from 0 for the most frequent. */
    int next(SplittableRandom random) {
        double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, drawn);
        return found < 0 ? -found - 1 : found + 1;
    }
}
