package dossier.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists hold words as they are looked up: one that is written otherwise would never match. */
class WordListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dutch/adjectives.txt",
                "dutch/endings.txt",
                "dutch/inhabitants.txt",
                "dutch/openers.txt",
                "dutch/particles.txt",
                "dutch/prefixes.txt",
                "dutch/regions.txt",
                "dutch/titles.txt"
            })
    void hasSingleWordsInSmallLettersWithoutDiacritics(String file) {
        Stream<String> words = WordList.of(file).words().stream();
        assertEquals(List.of(), words.filter(word -> !word.matches("[a-z']+")).toList());
    }

    @Test
    void keepsTheOrderOfItsFile() {
        String file = "dutch/speech-verbs.txt";
        assertEquals(
                WordFile.lines(file).stream().distinct().toList(),
                List.copyOf(WordList.of(file).words()));
    }
}
