package dossier.language.dutch;

import dossier.language.WordList;
import dossier.register.NameGrammar;
import java.util.List;

/** The forms of names in Dutch, and the words that go with them. */
final class DutchNames implements NameGrammar {

    private final WordList titles = WordList.of("dutch/titles.txt");
    private final WordList prefixes = WordList.of("dutch/prefixes.txt");
    private final WordList inhabitants = WordList.of("dutch/inhabitants.txt");
    private final WordList regions = WordList.of("dutch/regions.txt");
    private final WordList particles = WordList.of("dutch/particles.txt");
    private final Adjectives adjectives = new Adjectives();
    private final Functions functions;
    private final SentenceOpeners openers = new SentenceOpeners();

    DutchNames(Functions functions) {
        this.functions = functions;
    }

    /**
     * The genitive is -s, -'s after a vowel, and a bare apostrophe after a hiss (Taaladvies,
     * "genitief").
     */
    @Override
    public List<String> genitiveBases(String word) {
        if (word.endsWith("'s")) {
            return List.of(word.substring(0, word.length() - 2));
        }
        return word.length() > 2 && word.endsWith("s")
                ? List.of(word.substring(0, word.length() - 1))
                : List.of();
    }

    @Override
    public boolean isCompoundPrefix(String word) {
        return prefixes.contain(word);
    }

    @Override
    public boolean isRegionPrefix(String word) {
        return regions.contain(word);
    }

    @Override
    public boolean isParticle(String word) {
        return particles.contain(word);
    }

    /**
     * Titles, functions ({@code Kremlinwoordvoerder}), adjectives of countries, inhabitants,
     * members ({@code VVD'er}) and genitives ({@code Amerika's}).
     */
    @Override
    public boolean canPrecedeName(String word) {
        return titles.contain(word)
                || inhabitants.contain(word)
                || word.endsWith("'er")
                || word.endsWith("'s")
                || functions.contain(word)
                || adjectives.contain(word);
    }

    @Override
    public boolean canBeginSentence(String word) {
        return openers.contain(word);
    }
}
