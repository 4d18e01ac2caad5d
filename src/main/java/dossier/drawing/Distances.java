package dossier.drawing;

import java.util.Arrays;
import java.util.List;

/** How far apart the nodes of a network want to be. */
final class Distances {

    /**
     * Strong ties draw their nodes nearer: from this length for the weakest to 1 for the others.
     */
    private static final double LONGEST = 1.8;

    /** Nodes that no path joins stand as much further apart as this. */
    private static final double BETWEEN_GROUPS = 1;

    private Distances() {}

    /**
     * The lengths of the shortest paths (Floyd and Warshall); between groups that nothing joins, a
     * little more than the longest.
     */
    static double[][] of(int nodes, List<Edge> edges) {
        double[][] distances = new double[nodes][nodes];
        for (double[] row : distances) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        double heaviest = edges.stream().mapToDouble(Edge::weight).max().orElse(1);
        for (Edge edge : edges) {
            double length = length(edge, heaviest);
            distances[edge.from()][edge.to()] = length;
            distances[edge.to()][edge.from()] = length;
        }
        for (int via = 0; via < nodes; via++) {
            for (int i = 0; i < nodes; i++) {
                for (int j = 0; j < nodes; j++) {
                    double detour = distances[i][via] + distances[via][j];
                    if (detour < distances[i][j]) {
                        distances[i][j] = detour;
                    }
                }
            }
        }
        join(distances);
        return distances;
    }

    private static double length(Edge edge, double heaviest) {
        return LONGEST - (LONGEST - 1) * StrictMath.sqrt(edge.weight() / heaviest);
    }

    private static void join(double[][] distances) {
        double longest = 0;
        for (int i = 0; i < distances.length; i++) {
            distances[i][i] = 0;
            for (double distance : distances[i]) {
                longest = Double.isInfinite(distance) ? longest : Math.max(longest, distance);
            }
        }
        for (double[] row : distances) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Double.isInfinite(row[j]) ? longest + BETWEEN_GROUPS : row[j];
            }
        }
    }
}
