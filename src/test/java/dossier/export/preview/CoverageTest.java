package dossier.export.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a pixel a shape covers. */
class CoverageTest {

    private static void rectangle(Coverage on, double left, double top, double wide, double high) {
        on.moveTo(left, top);
        on.lineTo(left + wide, top);
        on.lineTo(left + wide, top + high);
        on.lineTo(left, top + high);
        on.close();
    }

    private static List<String> rows(Coverage coverage) {
        List<String> rows = new ArrayList<>();
        coverage.takeRows(100, (row, levels) -> rows.add(row + " " + Arrays.toString(levels)));
        return rows;
    }

    @Test
    void isTheAreaThatTheShapeHasInIt() {
        Coverage coverage = new Coverage(4, 3);
        rectangle(coverage, 0.5, 0.5, 2.25, 1.5);
        assertEquals(List.of("0 [25, 50, 38, 0]", "1 [50, 100, 75, 0]"), rows(coverage));
    }

    @Test
    void ofATriangleIsHalfInEveryPixelOnTheSlope() {
        Coverage coverage = new Coverage(3, 3);
        coverage.moveTo(0, 0);
        coverage.lineTo(3, 3);
        coverage.lineTo(0, 3);
        coverage.close();
        assertEquals(List.of("0 [50, 0, 0]", "1 [100, 50, 0]", "2 [100, 100, 50]"), rows(coverage));
    }

    @Test
    void ofAFlatSlopeGrowsEvenly() {
        Coverage coverage = new Coverage(4, 1);
        coverage.moveTo(0, 1);
        coverage.lineTo(4, 0);
        coverage.lineTo(4, 1);
        coverage.close();
        assertEquals(List.of("0 [13, 38, 63, 88]"), rows(coverage));
    }

    @Test
    void countsWhatOverlapsOnce() {
        Coverage coverage = new Coverage(3, 1);
        rectangle(coverage, 0, 0, 2, 1);
        rectangle(coverage, 1, 0, 2, 1);
        assertEquals(List.of("0 [100, 100, 100]"), rows(coverage));
    }

    @Test
    void leavesOutWhatLiesOutside() {
        Coverage coverage = new Coverage(2, 2);
        rectangle(coverage, -5, -5, 6, 6.5);
        assertEquals(List.of("0 [100, 0]", "1 [50, 0]"), rows(coverage));
        rectangle(coverage, 1, 1, 50, 50);
        assertEquals(List.of("1 [0, 100]"), rows(coverage));
        rectangle(coverage, 7, 7, 1, 1);
        rectangle(coverage, -7, -7, 1, 1);
        assertEquals(List.of(), rows(coverage));
    }

    @Test
    void ofADiscIsItsArea() {
        Coverage coverage = new Coverage(200, 100);
        Sun.draw(coverage, 100, 100, 90);
        int[] sum = new int[1];
        coverage.takeRows(1000, (row, levels) -> sum[0] += Arrays.stream(levels).sum());
        assertEquals(Math.PI * 90 * 90 / 2, sum[0] / 1000.0, 5);
    }
}
