package dossier.language.dutch.figures;

import dossier.language.dutch.figures.Phrases.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nouns of {@code topics.txt} and {@code units.txt} that numbers count. */
final class Nouns {

    /** No listed end of a compound is longer, and none shorter than three letters. */
    private static final int LONGEST_END = 24;

    private static final int SHORTEST_END = 3;

    /** A noun and the index after its last token. */
    record Found(Noun noun, int end) {}

    private final Map<String, Noun> words = new HashMap<>();
    private final Map<String, Noun> ends = new HashMap<>();
    private final Phrases<Noun> phrases = new Phrases<>();

    /** Adds a noun; with a hyphen before it, it ends compounds too. The first of two stays. */
    void add(String listed, Noun noun) {
        String word = listed.startsWith("-") ? listed.substring(1) : listed;
        if (word.indexOf(' ') > 0) {
            phrases.add(word, noun);
            return;
        }
        words.putIfAbsent(word, noun);
        if (listed.startsWith("-")) {
            ends.putIfAbsent(word, noun);
        }
    }

    /** The noun at token {@code i}, by itself or with words after it. */
    Optional<Found> at(Words tokens, int i) {
        List<Phrase<Noun>> phrase = phrases.from(tokens, i);
        if (!phrase.isEmpty()) {
            int end = i + phrase.get(0).words().length;
            return Optional.of(new Found(phrase.get(0).meaning(), end));
        }
        return of(tokens.key(i)).map(noun -> new Found(noun, i + 1));
    }

    /** The currency that a sign before a number means: {@code €}. */
    Optional<Noun> currency(String sign) {
        return Optional.ofNullable(words.get(sign))
                .filter(noun -> sign.length() == 1 && !Character.isLetter(sign.charAt(0)))
                .filter(Noun::isMoney);
    }

    /** The noun itself, or the longest listed end of it. */
    Optional<Noun> of(String word) {
        Noun whole = words.get(word);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int i = Math.max(2, word.length() - LONGEST_END);
                i <= word.length() - SHORTEST_END;
                i++) {
            Noun end = ends.get(word.substring(i));
            if (end != null) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }
}
