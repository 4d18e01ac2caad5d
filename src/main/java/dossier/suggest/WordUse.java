package dossier.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How all articles print each word: with a capital where only a name has one, or without. From it
 * follows which words at the beginning of a sentence are names, and where one name ends and the
 * next begins ({@code dat Moskou Kiev bedreigt}).
 */
final class WordUse {

    private static final Counts NEVER = new Counts();

    /** How often a word is printed in which way. */
    private static final class Counts {
        private int small;
        private int capital;
        private int alone;
    }

    private final Map<String, Counts> byWord = new HashMap<>();

    /** Counts the words of a block that is no heading. */
    void add(List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.isSmall()) {
                of(unit.key()).small++;
            } else if (unit.isCapital() && !unit.opening()) {
                Counts counts = of(unit.key());
                counts.capital++;
                boolean after = i > 0 && units.get(i - 1).joined() && isName(units.get(i - 1));
                boolean before = unit.joined() && i + 1 < units.size() && isName(units.get(i + 1));
                if (before && i + 1 < units.size()) {
                    of(pair(unit, units.get(i + 1))).capital++;
                }
                if (!after && !before) {
                    counts.alone++;
                }
            }
        }
    }

    private static boolean isName(Unit unit) {
        return unit.isCapital();
    }

    private static String pair(Unit unit, Unit next) {
        return unit.key() + ' ' + next.key();
    }

    private Counts of(String word) {
        return byWord.computeIfAbsent(word, key -> new Counts());
    }

    private Counts find(String word) {
        return byWord.getOrDefault(word, NEVER);
    }

    /** Whether it is oftener printed without a capital than with one that is its own. */
    boolean isOrdinary(Unit unit) {
        Counts counts = find(unit.key());
        return counts.small > 0 && counts.small >= counts.capital;
    }

    /** Whether it is printed without a capital at all. */
    boolean isPrintedSmall(String key) {
        return find(key).small > 0;
    }

    /** Whether it has a capital of its own somewhere. */
    boolean hasCapital(Unit unit) {
        return find(unit.key()).capital > 0;
    }

    /** Whether it stands somewhere as a name of one word. */
    boolean standsAlone(Unit unit) {
        return find(unit.key()).alone > 0;
    }

    /** Whether the two stand together within a sentence. */
    boolean isPair(Unit unit, Unit next) {
        return find(pair(unit, next)).capital > 0;
    }

    /** Whether each is a name by itself and they only happen to meet: {@code Moskou Kiev}. */
    boolean areTwoNames(Unit unit, Unit next) {
        int alone = Math.min(find(unit.key()).alone, find(next.key()).alone);
        return alone > 0 && find(pair(unit, next)).capital <= alone;
    }
}
