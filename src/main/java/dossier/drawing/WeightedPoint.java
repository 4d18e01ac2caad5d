package dossier.drawing;

import dossier.register.Coordinates;

/** A point of the earth with how much it counts: 1 or more. */
public record WeightedPoint(Coordinates at, int weight) {

    public WeightedPoint {
        if (weight < 1) {
            throw new IllegalArgumentException("counts for nothing: " + weight);
        }
    }
}
