package dossier.model;

import java.util.Optional;

/**
 * The stable name of an entity: {@code person/merkel}.
 *
 * @param name lower-case letters, digits and single hyphens; at most 100
 */
public record EntityId(EntityType type, String name) implements Comparable<EntityId> {

    private static final int MAX_LENGTH = 100;

    public EntityId {
        if (!isName(name)) {
            throw new IllegalArgumentException("not an entity name: " + name);
        }
    }

    /** Reads {@code type/name}; empty when the type is unknown or the name has other characters. */
    public static Optional<EntityId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !isName(text.substring(slash + 1))) {
            return Optional.empty();
        }
        return EntityType.ofKey(text.substring(0, slash))
                .map(type -> new EntityId(type, text.substring(slash + 1)));
    }

    private static boolean isName(String name) {
        int length = name.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        // A hyphen stands between two others, never at an end.
        char before = '-';
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** As records have it, but without the detour that every one of many mentions would take. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntityId id && type == id.type && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
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
