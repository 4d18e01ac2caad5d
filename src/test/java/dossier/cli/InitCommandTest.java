package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code init}: a dossier from nothing, and what it refuses. */
class InitCommandTest {

    @TempDir private Path folder;

    private String seeds() {
        return folder.resolve("nieuw/seeds").toString();
    }

    private CommandLineRun init(String... more) {
        Stream<String> words = Stream.of("init", folder.resolve("nieuw").toString());
        return CommandLineRun.of(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void makesADossierThatBuildsWithoutProblems() throws IOException {
        for (String language : Words.LANGUAGES) {
            Path made = folder.resolve(language);
            CommandLineRun run = CommandLineRun.of("init", made.toString(), "--lang", language);
            assertEquals(ExitCode.DONE, run.code(), run.err());
            String site = made.resolve("site").toString();
            CommandLineRun build =
                    CommandLineRun.of(
                            "build", "--seeds", made.resolve("seeds").toString(), "--site", site);
            assertTrue(build.out().contains("articles   2\n"), build.out());
            assertTrue(build.out().contains("problems   none\n"), build.out());
            String front = Files.readString(made.resolve("site/index.html"));
            assertTrue(front.contains("<html lang=\"" + language + "\""), language);
        }
    }

    @Test
    void makesADutchOneUnlessAskedOtherwise() throws IOException {
        init();
        String yaml = Files.readString(folder.resolve("nieuw/seeds/dossier.yaml"));
        assertTrue(yaml.contains("\nlanguage: nl\n"), yaml);
    }

    @Test
    void holdsEveryFileThatIsInTheGenerator() throws IOException {
        for (String language : Words.LANGUAGES) {
            Path root = Path.of("src/main/resources/dossier/cli/init", language);
            try (Stream<Path> files = Files.walk(root)) {
                List<String> there =
                        files.filter(Files::isRegularFile)
                                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                                .sorted()
                                .toList();
                assertEquals(there, List.copyOf(NewDossier.in(language).keySet()));
            }
        }
    }

    @Test
    void takesAnArticleInAnotherLanguage() throws IOException {
        init();
        Files.writeString(
                folder.resolve("nieuw/seeds/english.txt"),
                "Ellen Vermaat said on Monday: \"It is open.\"\n\nIn Waverdam 900 people came.\n");
        Files.writeString(
                folder.resolve("nieuw/seeds/english.yaml"), "title: Open\nlanguage: en\n");
        CommandLineRun check = CommandLineRun.of("check", "--seeds", seeds());
        assertTrue(check.out().contains("problems   none\n"), check.out());
        assertTrue(check.out().contains("articles   3 (1 without a date)\n"), check.out());
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        Path there = Files.createDirectories(folder.resolve("nieuw"));
        assertEquals(ExitCode.DONE, init().code());
        CommandLineRun again = init();
        assertEquals(ExitCode.USAGE, again.code());
        assertEquals(
                "dossier init: the folder \"" + there + "\" is not empty: name a new one\n",
                again.err());
    }

    @Test
    void refusesAFile() throws IOException {
        Path there = Files.writeString(folder.resolve("nieuw"), "Van mij.");
        assertEquals("dossier init: \"" + there + "\" is a file: name a folder\n", init().err());
        assertEquals("Van mij.", Files.readString(there));
    }
}
