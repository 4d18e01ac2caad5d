package dossier.corpus;

import dossier.model.EntityId;
import java.util.Comparator;

/**
 * Two names that share paragraphs.
 *
 * @param first the one that stands in more paragraphs
 * @param paragraphs how many they share
 * @param strength these paragraphs, weighed by how seldom the names stand apart: times the cosine
 *     of the two (Salton and McGill, Introduction to Modern Information Retrieval, 1983, 4.1), so
 *     that a name that stands in every paragraph isn't everybody's strongest tie
 */
public record Tie(EntityId first, EntityId second, int paragraphs, double strength)
        implements Comparable<Tie> {

    private static final Comparator<Tie> STRONGEST_FIRST =
            Comparator.comparingDouble((Tie tie) -> -tie.strength())
                    .thenComparingInt(tie -> -tie.paragraphs())
                    .thenComparing(Tie::first)
                    .thenComparing(Tie::second);

    /** The strongest first; of the same strength, that of more paragraphs, then by id. */
    @Override
    public int compareTo(Tie other) {
        return STRONGEST_FIRST.compare(this, other);
    }

    boolean holds(EntityId entity) {
        return first.equals(entity) || second.equals(entity);
    }
}
