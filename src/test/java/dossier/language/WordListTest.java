package dossier.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Test
    void holdsEachWordOnce() throws IOException {
        Path folder = Path.of("src/main/resources/dossier/language/dutch");
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = WordFile.lines("dutch/" + file.getFileName());
                Set<String> seen = new HashSet<>();
                if (lines.stream().noneMatch(line -> line.startsWith("["))) {
                    lines.stream()
                            .filter(line -> !seen.add(line))
                            .forEach(line -> twice.add(file.getFileName() + ": " + line));
                }
            }
        }
        assertEquals(List.of(), twice);
    }
}
