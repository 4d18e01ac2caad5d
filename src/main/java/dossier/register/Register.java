package dossier.register;

import dossier.model.EntityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All names the dossier knows. Immutable and safe for many threads. */
public final class Register {

    private final List<Entity> entities;
    private final Map<EntityId, Entity> byId;

    /**
     * @param entities with ids that differ
     */
    public Register(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        this.byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** In the order of the files. */
    public List<Entity> entities() {
        return entities;
    }

    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
