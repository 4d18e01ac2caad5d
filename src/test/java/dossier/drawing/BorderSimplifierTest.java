package dossier.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BorderSimplifierTest {

    /** A jagged line from 0, 0 to 0, 100. */
    private static List<GridPoint> border() {
        List<GridPoint> points = new ArrayList<>();
        for (int y = 0; y <= 100; y += 5) {
            points.add(new GridPoint(y == 0 || y == 100 ? 0 : y * 7 % 4 + y * 3 % 2 * 5, y));
        }
        return points;
    }

    private static List<GridPoint> with(List<GridPoint> border, GridPoint... others) {
        List<GridPoint> ring = new ArrayList<>(border);
        ring.addAll(List.of(others));
        return ring;
    }

    @Test
    void leavesNeighboursTheSameBorder() {
        List<GridPoint> border = border();
        List<GridPoint> back = new ArrayList<>(border);
        Collections.reverse(back);
        List<GridPoint> east = with(border, new GridPoint(200, 100), new GridPoint(200, 0));
        List<GridPoint> west = with(back, new GridPoint(-90, 0), new GridPoint(-90, 100));
        List<List<GridPoint>> both = BorderSimplifier.simplified(List.of(east, west), 4);
        Set<GridPoint> shared = new HashSet<>(both.get(0));
        shared.retainAll(both.get(1));
        Set<GridPoint> ofEast = new HashSet<>(both.get(0));
        ofEast.removeIf(point -> point.x() == 200);
        assertEquals(ofEast, shared);
        assertTrue(shared.size() > 2 && shared.size() < border.size(), shared.toString());
    }

    @Test
    void simplifiesAnIslandTheSameWhereverItsRingBegins() {
        List<GridPoint> ring = with(border(), new GridPoint(70, 90), new GridPoint(80, 10));
        Set<GridPoint> expected =
                new HashSet<>(BorderSimplifier.simplified(List.of(ring), 3).get(0));
        for (int i = 1; i < ring.size(); i++) {
            List<GridPoint> turned = new ArrayList<>(ring);
            Collections.rotate(turned, i);
            Collections.reverse(turned);
            List<GridPoint> simplified = BorderSimplifier.simplified(List.of(turned), 3).get(0);
            assertEquals(expected, new HashSet<>(simplified));
        }
    }

    @Test
    void movesNoLineFartherThanItMay() {
        List<GridPoint> ring = with(border(), new GridPoint(70, 90), new GridPoint(80, 10));
        List<GridPoint> simplified = BorderSimplifier.simplified(List.of(ring), 3).get(0);
        for (GridPoint point : ring) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < simplified.size(); i++) {
                GridPoint next = simplified.get((i + 1) % simplified.size());
                nearest = Math.min(nearest, point.squareFrom(simplified.get(i), next));
            }
            assertTrue(nearest <= 9, point + ": " + nearest);
        }
    }
}
