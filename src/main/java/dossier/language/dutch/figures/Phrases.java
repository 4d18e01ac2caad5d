package dossier.language.dutch.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words with what they mean, looked up by their first word. */
final class Phrases<T> {

    /** Words in a row, keys of tokens, and their meaning. */
    record Phrase<T>(String[] words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    void add(String phrase, T meaning) {
        String[] words = phrase.split(" ");
        Phrase<T> added = new Phrase<>(words, meaning);
        insert(byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()), added);
        insert(byLast.computeIfAbsent(words[words.length - 1], l -> new ArrayList<>()), added);
    }

    /** The longest phrase from token {@code i} on, if any: a list of at most one. */
    List<Phrase<T>> from(Words words, int i) {
        for (Phrase<T> phrase : byFirst.getOrDefault(words.key(i), List.of())) {
            if (words.match(i, phrase.words)) {
                return List.of(phrase);
            }
        }
        return List.of();
    }

    /** The longest phrase that ends before token {@code end}, if any: a list of at most one. */
    List<Phrase<T>> before(Words words, int end) {
        for (Phrase<T> phrase : byLast.getOrDefault(words.key(end - 1), List.of())) {
            if (words.match(end - phrase.words.length, phrase.words)) {
                return List.of(phrase);
            }
        }
        return List.of();
    }

    private static <T> void insert(List<Phrase<T>> phrases, Phrase<T> added) {
        int i = 0;
        while (i < phrases.size() && phrases.get(i).words.length >= added.words.length) {
            i++;
        }
        phrases.add(i, added);
    }
}
