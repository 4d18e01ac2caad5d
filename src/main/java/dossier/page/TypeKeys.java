package dossier.page;

import dossier.model.EntityType;

/**
 * The letters that stand for the types of names in class names: after persoon, locatie,
 * organisatie, begrip, gebeurtenis.
 */
final class TypeKeys {

    private TypeKeys() {}

    static String of(EntityType type) {
        return switch (type) {
            case PERSON -> "p";
            case PLACE -> "l";
            case ORGANISATION -> "o";
            case CONCEPT -> "b";
            case EVENT -> "g";
        };
    }

    static void check(String key) {
        if (key.length() != 1 || "plobg".indexOf(key.charAt(0)) < 0) {
            throw new IllegalArgumentException("not a letter for a type of name: " + key);
        }
    }
}
