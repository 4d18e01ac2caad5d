package dossier.language.dutch;

import dossier.language.WordList;
import java.util.List;

/**
 * Adjectives of countries, regions and cities. They are listed and not known by their endings:
 * {@code Cees}, {@code Louise} and {@code Denise} end as {@code Chinees} and {@code Chinese} do.
 * Only two endings, with which new ones are made, are no given name's.
 */
final class Adjectives {

    /** Charkovische, Marioepolitaanse: as inflected, since names such as Christiaan end in -aan. */
    private static final List<String> PRODUCTIVE = List.of("ische", "aanse");

    private final WordList words = WordList.of("dutch/adjectives.txt");

    /**
     * A listed adjective or its inflected form: -e, and -ese of -ees ({@code chinees}, {@code
     * chinese}).
     */
    boolean contain(String word) {
        return words.contain(word)
                || PRODUCTIVE.stream().anyMatch(word::endsWith)
                || (word.endsWith("e") && words.contain(word.substring(0, word.length() - 1)))
                || (word.endsWith("ese")
                        && words.contain(word.substring(0, word.length() - 3) + "ees"));
    }
}
