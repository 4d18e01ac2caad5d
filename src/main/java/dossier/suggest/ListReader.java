package dossier.suggest;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds names that stand beside each other in a list: {@code Armenië, Kirgizië en Rusland}. A comma
 * alone makes no list ({@code de burgemeester van Utrecht, Sharon Dijksma}).
 */
final class ListReader {

    private final Dialect dialect;
    private final List<Unit> units;
    private final Sighting[] startingAt;
    private final Sighting[] endingAt;

    private ListReader(Dialect dialect, List<Unit> units, List<Sighting> sightings) {
        this.dialect = dialect;
        this.units = units;
        this.startingAt = new Sighting[units.size()];
        this.endingAt = new Sighting[units.size()];
        for (Sighting sighting : sightings) {
            startingAt[sighting.first()] = sighting;
            endingAt[sighting.last()] = sighting;
        }
    }

    /**
     * Reads a block.
     *
     * @param found takes a name's key, and its neighbour's key or, of a known one, its entity
     */
    static void read(
            Dialect dialect,
            List<Unit> units,
            List<Sighting> sightings,
            BiConsumer<String, String> found) {
        ListReader reader = new ListReader(dialect, units, sightings);
        for (int i = 1; i + 1 < units.size(); i++) {
            reader.sign(i, found);
        }
    }

    private void sign(int i, BiConsumer<String, String> found) {
        if (!isListSign(i) || !isName(i - 1, endingAt) || !isName(i + 1, startingAt)) {
            return;
        }
        if (units.get(i).is(",") && !continues(i)) {
            return;
        }
        if (endingAt[i - 1] != null) {
            found.accept(endingAt[i - 1].key(), keyAt(i + 1, startingAt));
        }
        if (startingAt[i + 1] != null) {
            found.accept(startingAt[i + 1].key(), keyAt(i - 1, endingAt));
        }
    }

    private String keyAt(int i, Sighting[] names) {
        return names[i] == null ? units.get(i).key() : names[i].key();
    }

    private boolean isListSign(int i) {
        return i > 0 && i + 1 < units.size() && dialect.hints().isListSign(units.get(i).key());
    }

    private boolean isName(int i, Sighting[] names) {
        return names[i] != null || units.get(i).shape() == Unit.Shape.KNOWN;
    }

    /** Whether a third name follows, or stands before the two. */
    private boolean continues(int comma) {
        int after = startingAt[comma + 1] == null ? comma + 2 : startingAt[comma + 1].last() + 1;
        int before = endingAt[comma - 1] == null ? comma - 2 : endingAt[comma - 1].first() - 1;
        return (isListSign(after) && isName(after + 1, startingAt))
                || (isListSign(before) && isName(before - 1, endingAt));
    }
}
