package dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing a register entry names. */
public enum EntityType {
    PERSON("person"),
    PLACE("place"),
    ORGANISATION("org"),
    EVENT("event"),
    CONCEPT("concept");

    private final String key;

    EntityType(String key) {
        this.key = key;
    }

    /** The part of an {@link EntityId} before the slash. */
    public String key() {
        return key;
    }

    /** The keys of all types. */
    public static List<String> keys() {
        return Stream.of(values()).map(EntityType::key).toList();
    }

    public static Optional<EntityType> ofKey(String key) {
        for (EntityType type : values()) {
            if (type.key.equals(key)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
