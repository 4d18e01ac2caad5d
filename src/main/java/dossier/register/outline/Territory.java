package dossier.register.outline;

import dossier.model.EntityId;
import dossier.register.Coordinates;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An area of the earth.
 *
 * @param place the place that it is; empty for land that the register doesn't name
 * @param polygons its parts, one at least
 */
public record Territory(Optional<EntityId> place, List<Polygon> polygons) {

    public Territory {
        polygons = List.copyOf(polygons);
        if (polygons.isEmpty()) {
            throw new IllegalArgumentException("a territory without land: " + place);
        }
    }

    /** About the middle of its largest part. */
    public Coordinates middle() {
        return box(largest()).middle();
    }

    /** The most western, southern, eastern and northern point of its largest part. */
    public List<Coordinates> extremes() {
        List<Coordinates> ring = largest().rings().get(0);
        Comparator<Coordinates> byLongitude = Comparator.comparingDouble(Coordinates::longitude);
        Comparator<Coordinates> byLatitude = Comparator.comparingDouble(Coordinates::latitude);
        return List.of(
                Collections.min(ring, byLongitude),
                Collections.min(ring, byLatitude),
                Collections.max(ring, byLongitude),
                Collections.max(ring, byLatitude));
    }

    private Polygon largest() {
        return polygons.stream()
                .reduce((a, b) -> box(a).size() >= box(b).size() ? a : b)
                .orElseThrow();
    }

    DegreeBox box() {
        return polygons.stream().map(Territory::box).reduce(DegreeBox::with).orElseThrow();
    }

    private static DegreeBox box(Polygon polygon) {
        return DegreeBox.around(polygon.rings().get(0));
    }
}
