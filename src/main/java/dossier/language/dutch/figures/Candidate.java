package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Modifiers.Reading;
import java.util.Optional;

/**
 * A number that may be a figure, with what stands around it.
 *
 * @param words from its first modifier to the end of what it counts
 */
record Candidate(Quantity quantity, Counted counted, Reading words) {

    Optional<String> unit() {
        return counted.noun().map(Noun::unit);
    }

    int first() {
        return words.first();
    }

    int end() {
        return words.end();
    }

    /** Whether what happens to those it counts can be told from what happens to the other's. */
    boolean isBeside(Candidate other) {
        return unit().isPresent() && other.unit().isPresent() && !unit().equals(other.unit());
    }

    Candidate counting(Counted newCounted) {
        return new Candidate(quantity, newCounted, words);
    }
}
