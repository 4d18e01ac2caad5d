package dossier.language.dutch.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of several words in one article that the register lacks, and whose they are: an article
 * names people in full and then by their surname.
 */
final class WholeNames {

    private final QuoteWords words;

    /** By their last word; that and all others here are in lower case. */
    private final Map<String, Set<String>> byLastWord = new HashMap<>();

    private final Map<String, Set<String>> lastByFirstWord = new HashMap<>();

    /** Last words of longer names, also of the register's. */
    private final Set<String> surnames = new HashSet<>();

    /** Last words of those who have a function. */
    private final Set<String> holders = new HashSet<>();

    /** Words with a capital that no other stands beside. */
    private final Set<String> alone = new HashSet<>();

    WholeNames(QuoteWords words) {
        this.words = words;
    }

    void add(String name) {
        String last = Phrase.lastWord(name);
        byLastWord.computeIfAbsent(last, key -> new HashSet<>()).add(name);
        lastByFirstWord.computeIfAbsent(Phrase.firstWord(name), key -> new HashSet<>()).add(last);
    }

    void addSurname(String word) {
        surnames.add(word);
    }

    /** A name of somebody who is said to be this or that. */
    void addHolder(String name) {
        holders.add(Phrase.lastWord(name));
    }

    void addAlone(String word) {
        alone.add(word);
    }

    /** Whether the article has a longer name that ends in this word. */
    boolean haveSurname(String word) {
        return surnames.contains(word);
    }

    /** Whether the article has a longer name that begins with this word. */
    boolean haveGivenName(String word) {
        return lastByFirstWord.containsKey(word);
    }

    /** Whether it is a name, or part of one, by which the article calls somebody. */
    boolean areSomebodys(String word) {
        return holders.contains(word)
                || isSurname(word)
                || lastByFirstWord.getOrDefault(word, Set.of()).stream().anyMatch(this::isSurname);
    }

    private boolean isSurname(String word) {
        return byLastWord.containsKey(word)
                && alone.contains(word)
                && !words.isSource(word)
                && !words.isOrganisation(word);
    }

    /** {@code Pieter van Rossem} for {@code Van Rossem}, if the article has no other such name. */
    Optional<String> of(String name) {
        String end = name.toLowerCase(Locale.ROOT);
        List<String> whole =
                byLastWord.getOrDefault(Phrase.lastWord(name), Set.of()).stream()
                        .filter(one -> one.toLowerCase(Locale.ROOT).endsWith(" " + end))
                        .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }
}
