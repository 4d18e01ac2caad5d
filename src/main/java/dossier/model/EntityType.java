package dossier.model;

import java.util.Optional;

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

    public static Optional<EntityType> ofKey(String key) {
        for (EntityType type : values()) {
            if (type.key.equals(key)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
