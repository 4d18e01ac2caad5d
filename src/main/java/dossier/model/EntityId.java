package dossier.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable name of an entity: {@code person/merkel}.
 *
 * @param name lower-case letters, digits and single hyphens; at most 100
 */
public record EntityId(EntityType type, String name) implements Comparable<EntityId> {

    private static final Pattern NAME = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");

    public EntityId {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an entity name: " + name);
        }
    }

    /** Reads {@code type/name}; empty when the type is unknown or the name has other characters. */
    public static Optional<EntityId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !NAME.matcher(text.substring(slash + 1)).matches()) {
            return Optional.empty();
        }
        return EntityType.ofKey(text.substring(0, slash))
                .map(type -> new EntityId(type, text.substring(slash + 1)));
    }

    /** In the order of their texts: no type's key begins with another's. */
    @Override
    public int compareTo(EntityId other) {
        return type == other.type
                ? name.compareTo(other.name)
                : type.key().compareTo(other.type.key());
    }

    @Override
    public String toString() {
        return type.key() + "/" + name;
    }
}
