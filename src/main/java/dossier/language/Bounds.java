package dossier.language;

import java.math.BigDecimal;
import java.util.Optional;

/** What a quantity can be at least and at most, both included; an empty end is open. */
public record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    public Bounds {
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("bounds without an end");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("bounds from " + min.get() + " to " + max.get());
        }
    }

    /** Exactly this. */
    public static Bounds exactly(BigDecimal value) {
        return between(value, value);
    }

    /** From one to the other. */
    public static Bounds between(BigDecimal min, BigDecimal max) {
        return new Bounds(Optional.of(min), Optional.of(max));
    }

    /** This or more. */
    public static Bounds atLeast(BigDecimal min) {
        return new Bounds(Optional.of(min), Optional.empty());
    }

    /** This or less. */
    public static Bounds atMost(BigDecimal max) {
        return new Bounds(Optional.empty(), Optional.of(max));
    }
}
