package dossier.drawing;

import dossier.model.EntityId;
import dossier.register.Coordinates;
import java.util.Optional;

/**
 * A place that a map is to show.
 *
 * @param weight how much it counts: 1 or more
 * @param name as its label has it
 * @param note stands small behind the name, or is empty
 * @param at a point in it, where its label goes
 */
public record MapPlace(
        EntityId id, int weight, String name, String note, Optional<Coordinates> at) {

    public MapPlace {
        if (weight < 1) {
            throw new IllegalArgumentException("counts for nothing: " + id);
        }
    }
}
