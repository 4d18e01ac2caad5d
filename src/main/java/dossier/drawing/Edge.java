package dossier.drawing;

/**
 * A line between two nodes, which are known by their place in a list, from 0.
 *
 * @param weight how strong, above 0; only how the edges compare tells
 */
public record Edge(int from, int to, double weight) {

    public Edge {
        if (from == to || from < 0 || to < 0 || !(weight > 0)) {
            throw new IllegalArgumentException("no edge: " + from + " to " + to + ", " + weight);
        }
    }
}
