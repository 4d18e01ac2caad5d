package dossier.language.dutch;

import java.util.Locale;
import java.util.Set;

/** What somebody is: words of which another word can be a compound. */
final class Functions {

    private final Set<String> words = WordList.of("functions.txt").words();

    /**
     * A listed word, or a compound that ends in one: {@code oud-minister}, {@code
     * Oost-Europadeskundige}.
     */
    boolean contain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::endsWith);
    }
}
