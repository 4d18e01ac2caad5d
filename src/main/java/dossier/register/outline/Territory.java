package dossier.register.outline;

import dossier.model.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * An area of the earth.
 *
 * @param place the place that it is; empty for land that the register doesn't name
 * @param polygons its parts
 */
public record Territory(Optional<EntityId> place, List<Polygon> polygons) {

    public Territory {
        polygons = List.copyOf(polygons);
    }
}
