package dossier.article.correction;

import dossier.model.EntityId;
import dossier.model.NearestWord;
import dossier.register.Entity;
import dossier.register.Register;
import java.util.List;
import java.util.Optional;

/** The register's ids as editors type them. */
final class KnownIds {

    /** So many mistyped ids get a hint as to what they were meant to be: each takes its time. */
    private static final int MAX_HINTS = 20;

    private final Register register;
    private int hints;

    KnownIds(Register register) {
        this.register = register;
    }

    /** The entity of this id. */
    Optional<Entity> entity(String id) {
        return EntityId.parse(id).flatMap(register::entity);
    }

    /** What to type in place of this. */
    String hint(String typed) {
        return (hints++ < MAX_HINTS ? nearest(typed) : Optional.<String>empty())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write an id of the register, such as \"person/merkel\", or add it there");
    }

    private Optional<String> nearest(String typed) {
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
