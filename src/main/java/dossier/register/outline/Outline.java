package dossier.register.outline;

import dossier.model.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * What a map is drawn from.
 *
 * @param territories each place once, in the order of the file
 * @param cone how the editor wants the earth to be flattened
 * @param credit the editor's words about where the outlines come from, or empty
 */
public record Outline(List<Territory> territories, Optional<ConeSetting> cone, String credit) {

    public Outline {
        territories = List.copyOf(territories);
    }

    /** The territory of a place. */
    public Optional<Territory> territory(EntityId place) {
        return territories.stream()
                .filter(territory -> territory.place().equals(Optional.of(place)))
                .findFirst();
    }

    /** The box around all territories. */
    public DegreeBox box() {
        return territories.stream()
                .map(Territory::box)
                .reduce(DegreeBox::with)
                .orElseThrow(() -> new IllegalStateException("an outline of nothing"));
    }
}
