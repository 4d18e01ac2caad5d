package dossier.suggest;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.register.Entity;
import dossier.register.NameKey;
import dossier.register.Register;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives out ids that nobody has: the family name's, else the full name's, else with a number. */
final class NewIds {

    private static final int MAX_LENGTH = 90;

    private final Set<EntityId> taken = new HashSet<>();

    NewIds(Register register) {
        register.entities().stream().map(Entity::id).forEach(taken::add);
    }

    /**
     * @param shortName a person's family name
     * @param name the name itself
     */
    EntityId next(EntityType type, String shortName, String name) {
        return Stream.of(shortName, name)
                .map(words -> id(type, words))
                .flatMap(Optional::stream)
                .filter(taken::add)
                .findFirst()
                .orElseGet(() -> numbered(type, name));
    }

    private EntityId numbered(EntityType type, String name) {
        String slug = id(type, name).map(EntityId::name).orElse("x");
        int number = 1;
        EntityId id;
        do {
            number++;
            id = new EntityId(type, slug + "-" + number);
        } while (!taken.add(id));
        return id;
    }

    private static Optional<EntityId> id(EntityType type, String words) {
        String slug =
                NameKey.of(words)
                        .replaceAll("'", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = slug.substring(0, Math.min(MAX_LENGTH, slug.length())).replaceAll("-$", "");
        return EntityId.parse(type.key() + "/" + cut);
    }
}
