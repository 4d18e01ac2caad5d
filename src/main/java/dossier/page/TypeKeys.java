package dossier.page;

import dossier.model.EntityType;

/** The types of names in class names: {@code person}. */
final class TypeKeys {

    private TypeKeys() {}

    static void check(String key) {
        if (EntityType.ofKey(key).isEmpty()) {
            throw new IllegalArgumentException("not a type of name: " + key);
        }
    }
}
