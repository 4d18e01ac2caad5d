package dossier.model;

import java.util.function.IntPredicate;

/** Finds a place in an ordered list by halves (Knuth, TAOCP 3, 6.2.1, algorithm B). */
public final class Bisection {

    private Bisection() {}

    /**
     * The first index at which something holds; {@code size} when it does nowhere.
     *
     * @param holds false up to some index, true from there on
     */
    public static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
