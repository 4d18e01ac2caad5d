package dossier.register;

import dossier.model.EntityId;
import dossier.model.NearestWord;
import java.util.List;
import java.util.Optional;

/** The register's ids, as editors type them. */
public final class EntityIds {

    /** So many mistyped ids get a hint as to what they were meant to be: each takes its time. */
    private static final int MAX_HINTS = 20;

    private final Register register;
    private int hints;

    public EntityIds(Register register) {
        this.register = register;
    }

    /** The entity of this id. */
    public Optional<Entity> entity(String id) {
        return EntityId.parse(id).flatMap(register::entity);
    }

    /**
     * The id that was meant: of the entity whose name or spelling was typed, else the one that is
     * written most like it.
     */
    public Optional<String> nearest(String typed) {
        if (hints++ >= MAX_HINTS) {
            return Optional.empty();
        }
        List<Entity> entities = register.entities();
        return entities.stream()
                .filter(entity -> isCalled(entity, typed))
                .map(entity -> entity.id().toString())
                .findFirst()
                .or(
                        () ->
                                NearestWord.to(
                                        typed,
                                        entities.stream()
                                                .map(entity -> entity.id().toString())
                                                .toList()));
    }

    /** Whether the name, a spelling or the last part of the id was typed for the id. */
    private static boolean isCalled(Entity entity, String typed) {
        return entity.name().equalsIgnoreCase(typed)
                || entity.id().name().equalsIgnoreCase(typed)
                || entity.variants().stream().anyMatch(variant -> variant.text().equals(typed));
    }
}
