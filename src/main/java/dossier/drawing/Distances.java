package dossier.drawing;

import java.util.Arrays;
import java.util.List;

/** How far apart the nodes of a network want to be. */
final class Distances {

    /**
     * Strong ties draw their nodes nearer: from this length for the weakest to 1 for the others.
     */
    private static final double LONGEST = 1.8;

    /** Groups that no path joins stand as far apart as this, from edge to edge. */
    private static final double BETWEEN_GROUPS = 0.6;

    private Distances() {}

    /**
     * The lengths of the shortest paths (Floyd and Warshall); between groups that nothing joins,
     * what keeps one beside the other.
     */
    static double[][] of(int nodes, List<Edge> edges) {
        double[][] distances = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            Arrays.fill(distances[i], Double.POSITIVE_INFINITY);
            distances[i][i] = 0;
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

    /** Takes groups for discs, as wide as their longest path. */
    private static void join(double[][] distances) {
        double[] widths = new double[distances.length];
        for (int i = 0; i < distances.length; i++) {
            widths[i] = width(distances, i);
        }
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < distances.length; j++) {
                if (Double.isInfinite(distances[i][j])) {
                    distances[i][j] = (widths[i] + widths[j]) / 2 + BETWEEN_GROUPS;
                }
            }
        }
    }

    /** The longest path in the group of a node. */
    private static double width(double[][] distances, int node) {
        double width = 0;
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < distances.length; j++) {
                boolean inGroup =
                        !Double.isInfinite(distances[node][i])
                                && !Double.isInfinite(distances[i][j]);
                width = inGroup ? Math.max(width, distances[i][j]) : width;
            }
        }
        return width;
    }
}
