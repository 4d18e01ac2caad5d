package dossier.register.outline;

import dossier.register.Coordinates;
import java.util.List;

/**
 * One piece of land with its holes (RFC 7946, 3.1.6).
 *
 * @param rings the outer one first; each closed, its last point equal to its first
 */
public record Polygon(List<List<Coordinates>> rings) {

    public Polygon {
        rings = rings.stream().map(List::copyOf).toList();
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon without a ring");
        }
    }
}
