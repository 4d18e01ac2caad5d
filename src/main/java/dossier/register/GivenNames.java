package dossier.register;

import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.NearestWord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words before the last in each person's variants: with them an unlisted spelling of a given
 * name is known for what it is, and another given name for another person's.
 */
final class GivenNames {

    private final Map<EntityId, Set<String>> byPerson = new HashMap<>();
    private final Set<String> firstNames = new HashSet<>();

    GivenNames(List<Entity> entities, NameGrammar grammar) {
        for (Entity entity : entities) {
            if (entity.id().type() == EntityType.PERSON) {
                Set<String> given = new HashSet<>();
                for (Variant variant : entity.variants()) {
                    Words words = Words.of(variant.text());
                    for (int i = 0; i < words.size() - 1; i++) {
                        if (!grammar.isParticle(words.key(i))) {
                            given.add(words.key(i));
                        }
                    }
                }
                byPerson.put(entity.id(), given);
                addFirstName(entity);
            }
        }
    }

    /** A name that is sorted as it stands begins with the family name: Xi Jinping. */
    private void addFirstName(Entity person) {
        Words name = Words.of(person.name());
        if (name.size() > 1 && !person.sortName().equals(person.name())) {
            firstNames.add(name.key(0));
        }
    }

    /** Whether some person's name begins with {@code word}. */
    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    /** Whether {@code word} can be a given name of the person: a spelling like a listed one. */
    boolean isLike(Entity person, String word) {
        return byPerson.getOrDefault(person.id(), Set.of()).stream()
                .anyMatch(given -> isLike(given, word));
    }

    /** Whether {@code initial}, one letter, begins a given name of the person. */
    boolean isInitial(Entity person, String initial) {
        return byPerson.getOrDefault(person.id(), Set.of()).stream()
                .anyMatch(given -> given.startsWith(initial));
    }

    /** Whether {@code word} is one of the person's listed given names. */
    boolean isListed(Entity person, String word) {
        return byPerson.getOrDefault(person.id(), Set.of()).contains(word);
    }

    /**
     * Transliterations of one name differ in a letter or three: Sergej, Sergei; Vladimir, Wladimir.
     */
    private static boolean isLike(String given, String word) {
        if (given.length() < 3 || word.length() < 3) {
            return given.equals(word);
        }
        if (word.startsWith(given)) {
            return true;
        }
        int longest = Math.max(given.length(), word.length());
        int allowed = given.charAt(0) == word.charAt(0) ? Math.max(2, longest / 3) : longest / 5;
        return Math.abs(given.length() - word.length()) <= allowed
                && NearestWord.distance(given, word) <= allowed;
    }
}
