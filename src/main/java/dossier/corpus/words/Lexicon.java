package dossier.corpus.words;

import dossier.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the words of the articles, in lower case. The numbers depend on which article comes
 * first: they are for counting only. Safe for many threads.
 */
final class Lexicon {

    private static final int NO_WORD = -1;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>();

    Lexicon() {}

    /** With the words of another, which keep their numbers. */
    Lexicon(List<String> known) {
        for (String word : known) {
            numbers.put(word, words.size());
            words.add(word);
        }
    }

    /**
     * A word's number; negative when folding leaves nothing of it.
     *
     * @param word a token's key
     */
    int numberOf(String word) {
        Integer known = numbers.get(word);
        return known == null ? numbers.computeIfAbsent(word, this::added) : known;
    }

    private synchronized int added(String word) {
        if (Folding.fold(word).isEmpty()) {
            return NO_WORD;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** The words by their numbers. */
    synchronized List<String> words() {
        return List.copyOf(words);
    }
}
