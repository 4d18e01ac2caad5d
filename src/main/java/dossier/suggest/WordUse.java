package dossier.suggest;

import dossier.register.NameGrammar;
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
    void add(List<Unit> units, NameGrammar grammar) {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.isSmall()) {
                of(unit.key()).small++;
            } else if (unit.isCapital() && !unit.opening()) {
                Counts counts = of(unit.key());
                counts.capital++;
                if (isNameAt(units, i + 1) && unit.joined()) {
                    of(pair(unit, units.get(i + 1))).capital++;
                }
                if (!isBesideName(units, i, grammar)) {
                    counts.alone++;
                }
            }
        }
    }

    /** Whether another name stands beside it, or particles between the two. */
    private static boolean isBesideName(List<Unit> units, int i, NameGrammar grammar) {
        int before = i - 1;
        while (isParticleAt(units, before, grammar)) {
            before--;
        }
        int after = i + 1;
        while (isParticleAt(units, after, grammar)) {
            after++;
        }
        // Right before it the first word of a sentence is as likely an ordinary word.
        boolean ordinary = before == i - 1 && before >= 0 && units.get(before).opening();
        boolean name = isNameAt(units, before) && !ordinary;
        return (name && units.get(before).joined())
                || (isNameAt(units, after) && units.get(after - 1).joined());
    }

    private static boolean isParticleAt(List<Unit> units, int i, NameGrammar grammar) {
        return i >= 0
                && i < units.size()
                && units.get(i).isSmall()
                && units.get(i).joined()
                && grammar.isParticle(units.get(i).key());
    }

    private static boolean isNameAt(List<Unit> units, int i) {
        return i >= 0 && i < units.size() && units.get(i).isCapital();
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
