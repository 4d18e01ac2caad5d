package dossier.suggest;

/**
 * A word of a text, or what counts as one: {@code Kassym-Jomart}, {@code al-Assad}, {@code J.}
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one
 * @param key lower case, without diacritics; of a known name its entity
 * @param word lower case, as it is printed; of a known name its entity
 * @param opening whether it begins a sentence or a quotation, where every word has a capital
 * @param joined whether only a space stands between it and the next
 */
record Unit(
        int start, int end, String key, String word, Shape shape, boolean opening, boolean joined) {

    /** What a unit looks like. */
    enum Shape {
        SMALL,
        CAPITAL,
        /** Two or more capitals and nothing else: {@code NAVO}. */
        ACRONYM,
        /** A letter with its point: {@code J.} */
        INITIAL,
        /** A name of the register. */
        KNOWN,
        NUMBER,
        SIGN
    }

    /** Whether it can be part of a name. */
    boolean isCapital() {
        return shape == Shape.CAPITAL || shape == Shape.ACRONYM || shape == Shape.INITIAL;
    }

    boolean isSmall() {
        return shape == Shape.SMALL;
    }

    boolean isAcronym() {
        return shape == Shape.ACRONYM;
    }

    boolean is(String word) {
        return key.equals(word);
    }

    /** What stands after its last hyphen: {@code russische} of {@code wit-russische}. */
    String lastPart() {
        return key.substring(key.lastIndexOf('-') + 1);
    }
}
