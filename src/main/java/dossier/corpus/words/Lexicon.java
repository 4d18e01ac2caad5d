package dossier.corpus.words;

import dossier.language.Folding;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers the folded words of the articles. The numbers depend on which article comes first: they
 * are for counting only. Safe for many threads.
 */
final class Lexicon {

    private static final int NO_WORD = -1;

    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, Integer> byKey = new ConcurrentHashMap<>();

    /**
     * The number of a token's folded word; negative when nothing is left of it.
     *
     * @param key the token's
     */
    int numberOf(String key) {
        Integer known = byKey.get(key);
        if (known != null) {
            return known;
        }
        String folded = Folding.fold(key);
        int number =
                folded.isEmpty()
                        ? NO_WORD
                        : numbers.computeIfAbsent(folded, word -> next.getAndIncrement());
        byKey.put(key, number);
        return number;
    }

    /**
     * The words by their numbers as they are printed, in lower case; of several forms the last in
     * order of their code units, which is the one with diacritics.
     */
    String[] printed() {
        String[] printed = new String[next.get()];
        byKey.forEach(
                (key, number) -> {
                    if (number >= 0
                            && (printed[number] == null || printed[number].compareTo(key) < 0)) {
                        printed[number] = key;
                    }
                });
        return printed;
    }

    /** The words by their numbers. */
    String[] words() {
        String[] words = new String[next.get()];
        numbers.forEach((word, number) -> words[number] = word);
        return words;
    }
}
