package dossier.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Leaves out points of rings that a reader wouldn't miss, the same ones on both sides of a border,
 * so that neighbours stay neighbours: rings are cut into borders where three or more meet (as in
 * TopoJSON), and each border is simplified by itself (Douglas and Peucker, <i>Algorithms for the
 * Reduction of the Number of Points</i>, Cartographica 10, 1973).
 */
final class BorderSimplifier {

    private final double tolerance;
    private final Map<GridPoint, Neighbours> neighbours = new HashMap<>();

    private BorderSimplifier(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The points next to a point: one twice, two, or more of which two are kept. */
    private record Neighbours(GridPoint one, GridPoint other, boolean more) {

        Neighbours with(GridPoint next) {
            if (more || next.equals(one) || next.equals(other)) {
                return this;
            }
            return one.equals(other)
                    ? new Neighbours(one, next, false)
                    : new Neighbours(one, other, true);
        }
    }

    /**
     * The rings with fewer points, in the same order.
     *
     * @param rings of all territories of a map, each closed without repeating its first point, no
     *     point twice in a row
     * @param tolerance how far a line may move, in steps of the grid
     */
    static List<List<GridPoint>> simplified(List<List<GridPoint>> rings, double tolerance) {
        BorderSimplifier simplifier = new BorderSimplifier(tolerance);
        rings.forEach(simplifier::learn);
        return rings.stream().map(simplifier::simplified).toList();
    }

    private void learn(List<GridPoint> ring) {
        GridPoint before = ring.get(ring.size() - 1);
        for (int i = 0; i < ring.size(); i++) {
            GridPoint point = ring.get(i);
            GridPoint next = ring.get((i + 1) % ring.size());
            Neighbours known = neighbours.get(point);
            if (known == null) {
                neighbours.put(point, new Neighbours(before, next, false));
            } else if (!known.more()) {
                neighbours.put(point, known.with(before).with(next));
            }
            before = point;
        }
    }

    private List<GridPoint> simplified(List<GridPoint> ring) {
        if (ring.size() < 4) {
            return ring;
        }
        List<Integer> meetings =
                IntStream.range(0, ring.size())
                        .filter(i -> neighbours.get(ring.get(i)).more())
                        .boxed()
                        .toList();
        List<Integer> cuts = meetings.size() >= 2 ? meetings : ends(ring, meetings);
        List<GridPoint> result = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = i + 1 < cuts.size() ? cuts.get(i + 1) : cuts.get(0) + ring.size();
            List<GridPoint> border = new ArrayList<>();
            for (int k = from; k <= to; k++) {
                border.add(ring.get(k % ring.size()));
            }
            List<GridPoint> fewer = border(border);
            result.addAll(fewer.subList(0, fewer.size() - 1));
        }
        return result;
    }

    /** Two places to cut a ring that has one meeting or none: there, and farthest from there. */
    private static List<Integer> ends(List<GridPoint> ring, List<Integer> meetings) {
        int first = meetings.isEmpty() ? ring.indexOf(Collections.min(ring)) : meetings.get(0);
        GridPoint start = ring.get(first);
        int farthest = first;
        double most = -1;
        for (int i = 0; i < ring.size(); i++) {
            GridPoint point = ring.get(i);
            double square = point.squareFrom(start, start);
            boolean same = square == most && point.compareTo(ring.get(farthest)) < 0;
            if (square > most || same) {
                most = square;
                farthest = i;
            }
        }
        return first < farthest ? List.of(first, farthest) : List.of(farthest, first);
    }

    /** Always from the end that comes first, so that both sides get the same. */
    private List<GridPoint> border(List<GridPoint> points) {
        boolean forth = points.get(0).compareTo(points.get(points.size() - 1)) <= 0;
        List<GridPoint> border = new ArrayList<>(points);
        if (!forth) {
            Collections.reverse(border);
        }
        List<GridPoint> fewer = reduced(border);
        if (!forth) {
            Collections.reverse(fewer);
        }
        return fewer;
    }

    private List<GridPoint> reduced(List<GridPoint> line) {
        boolean[] keep = new boolean[line.size()];
        keep[0] = true;
        keep[line.size() - 1] = true;
        Deque<int[]> stretches = new ArrayDeque<>();
        stretches.push(new int[] {0, line.size() - 1});
        while (!stretches.isEmpty()) {
            int[] stretch = stretches.pop();
            int farthest = farthest(line, stretch[0], stretch[1]);
            if (farthest > 0) {
                keep[farthest] = true;
                stretches.push(new int[] {stretch[0], farthest});
                stretches.push(new int[] {farthest, stretch[1]});
            }
        }
        List<GridPoint> kept = new ArrayList<>();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(line.get(i));
            }
        }
        return kept;
    }

    /** The point between two that is farthest from their line; 0 when none is too far. */
    private int farthest(List<GridPoint> line, int from, int to) {
        int farthest = 0;
        double most = tolerance * tolerance;
        for (int i = from + 1; i < to; i++) {
            double square = line.get(i).squareFrom(line.get(from), line.get(to));
            if (square > most) {
                most = square;
                farthest = i;
            }
        }
        return farthest;
    }
}
