package dossier.language.dutch;

import dossier.register.NameGrammar;
import java.util.List;
import java.util.Set;

/** The forms of names in Dutch, and the words that go with them. */
final class DutchNames implements NameGrammar {

    /**
     * How an adjective or an inhabitant's name that is made of a country's ends: Russische,
     * Kazachse, Amerikaanse, Chinezen, Oekraïners (Algemene Nederlandse Spraakkunst, 12.3.1.4).
     */
    private static final List<String> DEMONYM_ENDINGS =
            List.of(
                    "se", "sche", "isch", "aans", "ees", "eense", "ense", "anen", "ezen", "iers",
                    "ners", "enaren");

    private final Set<String> titles = WordList.of("titles.txt").words();
    private final Set<String> prefixes = WordList.of("prefixes.txt").words();
    private final Set<String> inhabitants = WordList.of("inhabitants.txt").words();
    private final Set<String> regions = WordList.of("regions.txt").words();
    private final Set<String> particles = WordList.of("particles.txt").words();
    private final Functions functions;

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
        return prefixes.contains(word);
    }

    @Override
    public boolean isRegionPrefix(String word) {
        return regions.contains(word);
    }

    @Override
    public boolean isParticle(String word) {
        return particles.contains(word);
    }

    /**
     * Titles, functions ({@code Kremlinwoordvoerder}), inhabitants and members ({@code VVD'er}).
     */
    @Override
    public boolean canPrecedeName(String word) {
        return titles.contains(word)
                || inhabitants.contains(word)
                || word.endsWith("'er")
                || functions.contain(word)
                || DEMONYM_ENDINGS.stream().anyMatch(word::endsWith);
    }
}
