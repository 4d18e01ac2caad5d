package dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.language.Folding;
import dossier.language.Languages;
import dossier.language.Token;
import dossier.language.Tokenizer;
import dossier.language.WordForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page folds, cuts and stems words as the writer of the index does. */
class WordTwinTest {

    private static final WordForms DUTCH = Languages.of("nl").wordForms();
    private static final Path WORDS = Path.of("src", "test", "resources", "search", "words.txt");

    /** A dictionary of the machine, such as Debian's package wdutch brings; set by who has it. */
    private static final String DICTIONARY = "dossier.dictionary";

    private static final List<String> TEXTS =
            List.of(
                    "Oekraïne's para’s: 100.000 man, 81,31 procent; Noer-Sultan, 3.",
                    "Straße, Øresund, Łódź, İstanbul, ﬁets, ²x, e\u0301e\u0301n, soft\u00ADhyphen",
                    "'t Hooft zei: ''nee'' – d'accord… A4, G20-top, 20e, €5 <b>",
                    "Токаев Қазақстан 中国 عربي 😀 x\uD83D\uDE00y ’s");

    @Test
    void stemsAlike() throws IOException {
        List<String> words = words();
        assertTrue(words.size() > 3000, "a list of " + words.size());
        try (SearchScript script = new SearchScript()) {
            List<String> theirs =
                    script.map("dossierSearch.stem(dossierSearch.fold(word), 'nl')", words);
            List<String> differences =
                    IntStream.range(0, words.size())
                            .filter(i -> !stem(words.get(i)).equals(theirs.get(i)))
                            .mapToObj(
                                    i ->
                                            words.get(i)
                                                    + ": "
                                                    + stem(words.get(i))
                                                    + ", not "
                                                    + theirs.get(i))
                            .toList();
            assertEquals(List.of(), differences);
        }
    }

    private static List<String> words() throws IOException {
        String dictionary = System.getProperty(DICTIONARY, "");
        Path path = dictionary.isEmpty() ? WORDS : Path.of(dictionary);
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String stem(String word) {
        return DUTCH.stem(Folding.fold(word));
    }

    @Test
    void cutsAndFoldsAlike() throws IOException {
        try (SearchScript script = new SearchScript()) {
            List<String> theirs = script.map("dossierSearch.foldedWords(word).join('|')", TEXTS);
            assertEquals(TEXTS.stream().map(WordTwinTest::folded).toList(), theirs);
        }
    }

    private static String folded(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::key)
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("|"));
    }
}
