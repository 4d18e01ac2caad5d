package dossier.language.dutch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists hold words as they are looked up: one that is written otherwise would never match. */
class WordListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adjectives.txt",
                "endings.txt",
                "inhabitants.txt",
                "openers.txt",
                "particles.txt",
                "prefixes.txt",
                "regions.txt",
                "titles.txt"
            })
    void hasSingleWordsInSmallLettersWithoutDiacritics(String file) {
        Stream<String> words = WordList.of(file).words().stream();
        assertEquals(List.of(), words.filter(word -> !word.matches("[a-z']+")).toList());
    }
}
