package dossier.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {

    private static final Box FRAME = new Box(1200, 700);

    /** As many boxes of different sizes. */
    private static List<Box> boxes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Box(60 + 37 * i % 110, 45 + 11 * i % 30))
                .toList();
    }

    private static List<Edge> edges(String kind, int nodes) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                boolean drawn =
                        switch (kind) {
                            case "complete" -> true;
                            case "star" -> i == 0;
                            case "path" -> j == i + 1;
                            case "groups" -> i / 4 == j / 4;
                            case "none" -> false;
                            default -> (i * 7 + j * 3) % 5 == 0;
                        };
                if (drawn) {
                    edges.add(new Edge(i, j, 1 + (i + j) % 7));
                }
            }
        }
        return edges;
    }

    private static void assertApartAndInside(Layout layout, List<Box> boxes) {
        List<Point> centres = layout.centres();
        for (int i = 0; i < boxes.size(); i++) {
            double x = centres.get(i).x();
            double y = centres.get(i).y();
            double halfWidth = boxes.get(i).width() / 2 - 0.1;
            double halfHeight = boxes.get(i).height() / 2 - 0.1;
            assertTrue(x >= halfWidth && x <= layout.width() - halfWidth, i + " at x " + x);
            assertTrue(y >= halfHeight && y <= layout.height() - halfHeight, i + " at y " + y);
            for (int j = i + 1; j < boxes.size(); j++) {
                boolean overlap =
                        Math.abs(x - centres.get(j).x()) + 0.1
                                        < halfWidth + boxes.get(j).width() / 2
                                && Math.abs(y - centres.get(j).y()) + 0.1
                                        < halfHeight + boxes.get(j).height() / 2;
                assertFalse(overlap, i + " over " + j + ": " + centres);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "none, 1",
        "path, 2",
        "complete, 3",
        "star, 25",
        "path, 25",
        "complete, 25",
        "groups, 24",
        "none, 25",
        "other, 25",
        "path, 40"
    })
    void coversNothingAndLeavesNothingOut(String kind, int nodes) {
        assertApartAndInside(
                NetworkLayout.of(FRAME, boxes(nodes), edges(kind, nodes)), boxes(nodes));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 13})
    void putsANodeAmidItsNeighbours(int nodes) {
        List<Box> boxes = boxes(nodes);
        List<Edge> edges = new ArrayList<>(edges("star", nodes));
        edges.addAll(edges("path", nodes).subList(1, nodes - 1));
        Layout layout = NeighbourhoodLayout.of(new Box(640, 440), boxes, edges);
        assertApartAndInside(layout, boxes);
        assertEquals(new Point(320, layout.height() / 2), layout.centres().get(0));
    }

    @Test
    void growsWhereThereIsTooLittleRoom() {
        for (BiFunction<Box, List<Box>, Layout> layout :
                List.<BiFunction<Box, List<Box>, Layout>>of(
                        (frame, boxes) -> NetworkLayout.of(frame, boxes, edges("other", 13)),
                        (frame, boxes) ->
                                NeighbourhoodLayout.of(frame, boxes, edges("star", 13)))) {
            Layout crowded = layout.apply(new Box(200, 100), boxes(13));
            assertEquals(200, crowded.width());
            assertTrue(crowded.height() > 300, "height " + crowded.height());
            assertApartAndInside(crowded, boxes(13));
        }
    }

    @Test
    void bringsNearWhatBelongsTogether() {
        Layout layout = NetworkLayout.of(FRAME, boxes(8), edges("groups", 8));
        List<Point> centres = layout.centres();
        for (int i = 0; i < 4; i++) {
            double within = centres.get(i).distance(centres.get((i + 1) % 4));
            assertTrue(within < centres.get(i).distance(centres.get(i + 4)), centres.toString());
        }
    }

    @Test
    void putsNeighboursWithATieSideBySide() {
        List<Edge> edges = new ArrayList<>(edges("star", 9));
        edges.add(new Edge(1, 8, 5));
        edges.add(new Edge(2, 5, 5));
        List<Box> boxes = IntStream.range(0, 9).mapToObj(i -> new Box(20, 20)).toList();
        List<Point> centres = NeighbourhoodLayout.of(new Box(640, 640), boxes, edges).centres();
        double step = centres.get(1).distance(centres.get(8));
        assertEquals(step, centres.get(2).distance(centres.get(5)), 1);
        assertTrue(step < 260, "step " + step);
    }

    @Test
    void hasNothingToPlace() {
        assertEquals(List.of(), NetworkLayout.of(FRAME, List.of(), List.of()).centres());
    }

    @Test
    void isTheSameEveryTime() {
        Layout first = NetworkLayout.of(FRAME, boxes(25), edges("other", 25));
        assertEquals(first, NetworkLayout.of(FRAME, boxes(25), edges("other", 25)));
        // Written down, so that another machine has to come to the same.
        List<String> centres =
                NetworkLayout.of(FRAME, boxes(6), edges("path", 6)).centres().stream()
                        .map(centre -> Decimals.of(centre.x()) + " " + Decimals.of(centre.y()))
                        .toList();
        assertEquals(
                List.of(
                        "67.5 341.7",
                        "297.8 359.3",
                        "494.9 333.7",
                        "667 345.7",
                        "920.5 366.3",
                        "1132.5 334.6"),
                centres);
    }
}
