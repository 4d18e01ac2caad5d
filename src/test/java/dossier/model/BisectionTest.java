package dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BisectionTest {

    @Test
    void findsWhereSomethingBeginsToHold() {
        for (int size = 0; size < 9; size++) {
            for (int first = 0; first <= size; first++) {
                int from = first;
                assertEquals(first, Bisection.first(size, i -> i >= from));
            }
        }
    }

    @Test
    void asksFewTimes() {
        int[] asked = {0};
        Bisection.first(1_000_000, i -> asked[0]++ >= 0 && i >= 765_432);
        assertEquals(20, asked[0]);
    }
}
