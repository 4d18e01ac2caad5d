package dossier.suggest;

import java.util.List;

/**
 * A name in a block.
 *
 * @param units the block's
 * @param first index of its first unit
 * @param last index of its last unit
 * @param firm whether it must be a name; else it can be an ordinary word or an inhabitant
 */
record Sighting(List<Unit> units, int first, int last, boolean firm) {

    Unit firstUnit() {
        return units.get(first);
    }

    Unit lastUnit() {
        return units.get(last);
    }

    int start() {
        return firstUnit().start();
    }

    int end() {
        return lastUnit().end();
    }

    boolean isOneWord() {
        return first == last;
    }

    /** What two sightings of one name have in common. */
    String key() {
        if (isOneWord()) {
            return firstUnit().key();
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(i == first ? "" : " ").append(units.get(i).key());
        }
        return key.toString();
    }
}
