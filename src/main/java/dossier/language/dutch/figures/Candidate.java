package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Modifiers.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number that may be a figure, with what stands around it.
 *
 * @param words from its first modifier to the end of what it counts
 * @param goesOn whether it counts what a number before it does: {@code er inmiddels 256}
 */
record Candidate(Quantity quantity, Counted counted, Reading words, boolean goesOn) {

    /** A number from here on is a quantity, whatever it counts. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    Optional<String> unit() {
        return counted.noun().map(Noun::unit);
    }

    int first() {
        return words.first();
    }

    int end() {
        return words.end();
    }

    boolean isLarge() {
        return quantity.most().compareTo(LARGE) >= 0;
    }

    /** Whether what happens to those it counts can be told from what happens to the other's. */
    boolean isBeside(Candidate other) {
        return unit().isPresent() && other.unit().isPresent() && !unit().equals(other.unit());
    }

    /**
     * Whether it can be about this; a number alone counts people ({@code honderden raakten gewond})
     * or, a large one, money ({@code een schuld van 1,4 miljoen}).
     */
    boolean holds(Topic topic) {
        Set<String> units = topic.units();
        return counted.noun().isPresent()
                ? counted.noun().get().isOf(units)
                : !counted.named()
                        && (units.contains("people") || (isLarge() && units.contains("money")));
    }

    Candidate counting(Counted shared) {
        return new Candidate(quantity, shared.endingAt(counted.end()), words, goesOn);
    }

    Candidate goingOn() {
        return new Candidate(quantity, counted, words, true);
    }

    Candidate counting(Noun noun) {
        return counting(new Counted(end(), Optional.of(noun), Optional.empty(), true));
    }
}
