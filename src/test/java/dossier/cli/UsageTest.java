package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Help, and what is said to whoever types something else than a command. */
class UsageTest {

    @Test
    void explainsItself() {
        CommandLineRun help = CommandLineRun.of("--help");
        assertEquals(ExitCode.DONE, help.code());
        for (String word : new String[] {"build", "check", "Exit codes: 0 done", "Example: "}) {
            assertTrue(help.out().contains(word), help.out());
        }
        for (String command : new String[] {"build", "check"}) {
            CommandLineRun commandHelp = CommandLineRun.of(command, "--help");
            assertEquals(ExitCode.DONE, commandHelp.code());
            assertTrue(commandHelp.out().contains("--seeds=DIR"), commandHelp.out());
            assertTrue(commandHelp.out().contains("--templates=DIR"), commandHelp.out());
        }
        assertTrue(CommandLineRun.of("build", "--help").out().contains("--site=DIR"));
    }

    @Test
    void saysItsVersion() {
        CommandLineRun version = CommandLineRun.of("--version");
        assertEquals(ExitCode.DONE, version.code());
        assertTrue(version.out().startsWith("dossier "), version.out());
    }

    @Test
    void suggestsTheNearestCommand() {
        CommandLineRun run = CommandLineRun.of("buidl");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("dossier buidl: no such command; did you mean: dossier build\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void suggestsTheNearestOption() {
        CommandLineRun run = CommandLineRun.of("build", "--seed", "x");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                "dossier build --seed: no such option; did you mean: dossier build --seeds\n",
                run.err());
    }

    @Test
    void answersWrongUsageInOneLine() {
        assertWrong("dossier xyzzy: no such command; see: dossier --help", "xyzzy");
        assertWrong("dossier help: no such command; did you mean: dossier --help", "help");
        assertWrong(
                "dossier --site: no such option; did you mean: dossier build --site",
                "--site",
                "x",
                "build");
        assertWrong(
                "dossier build takes no argument \"alles\"; see: dossier build --help",
                "build",
                "alles");
        assertWrong(
                "dossier build: --site has no value; see: dossier build --help", "build", "--site");
        assertWrong(
                "dossier suggest --limit: \"x\" is not a number; see: dossier suggest --help",
                "suggest",
                "--limit",
                "x");
        assertWrong(
                "dossier build --site stands twice; keep one of the two",
                "build",
                "--site",
                "a",
                "--site=b");
    }

    @Test
    void answersInTheLanguageThatWasAskedFor() {
        assertEquals(
                "dossier biuld: die opdracht is er niet; bedoelde u: dossier build\n",
                CommandLineRun.inDutch("biuld").err());
        assertEquals(
                "dossier biuld: no such command; did you mean: dossier build\n",
                CommandLineRun.inDutch("--lang", "en", "biuld").err());
        assertTrue(CommandLineRun.of("build", "--lang=nl", "--help").out().contains("Voorbeeld: "));
        assertWrong(
                "dossier speaks nl and en, not \"fr\": write --lang nl or --lang en",
                "build",
                "--lang",
                "fr");
    }

    @Test
    void knowsTheSystemsLanguage() {
        assertEquals("nl_BE", Desk.language(Map.of("LANG", "nl_BE", "LC_ALL", ""), "en"));
        assertEquals("C", Desk.language(Map.of("LANG", "nl_BE", "LC_ALL", "C"), "nl"));
        assertEquals("nl", Desk.language(Map.of(), "nl"));
        assertEquals("nl", Words.of("nl_BE.UTF-8").language());
        assertEquals("en", Words.of("C").language());
        assertEquals("en", Words.of("fr_FR@euro").language());
    }

    @Test
    void showsColourOnlyWhereItIsWanted() {
        assertTrue(Desk.hasColour(Map.of("TERM", "xterm", "NO_COLOR", "")));
        assertFalse(Desk.hasColour(Map.of("TERM", "xterm", "NO_COLOR", "1")));
        assertFalse(Desk.hasColour(Map.of("TERM", "dumb")));
    }

    private static void assertWrong(String line, String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertEquals(line + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(ExitCode.USAGE, run.code());
    }

    @Test
    void refusesSignsThatNobodySees() {
        String wrong =
                "dossier new: there is a sign in it that nobody sees (U+001B); type it without";
        assertWrong(wrong, "new", "Wankele\u001B regimes");
        assertWrong(wrong, "new", "Wankele regimes", "--publisher", "De\u001BTijd");
    }

    @Test
    void givesTheLineThatWasMeant(@TempDir Path folder) throws IOException {
        assertWrong(
                "dossier new: put the title in quotation marks: dossier new \"Wankele regimes in nood\" --date 2022 --publisher \"De Tijd\"",
                "new",
                "Wankele",
                "regimes",
                "--date",
                "2022",
                "in",
                "nood",
                "--publisher",
                "De Tijd");
        String file = Files.writeString(folder.resolve("a.txt"), "Een bericht.").toString();
        for (String typed : new String[] {file, folder.toString()}) {
            assertWrong(
                    "dossier check takes no argument \""
                            + typed
                            + "\", but reads a whole folder: dossier check --seeds "
                            + folder,
                    "check",
                    typed);
        }
    }

    @Test
    void refusesASiteAmongTheArticlesOrAroundThem(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "Een bericht.");
        for (Path site : new Path[] {seeds, seeds.resolve("nieuw/site")}) {
            CommandLineRun run =
                    CommandLineRun.of(
                            "build", "--seeds", seeds.toString(), "--site", site.toString());
            assertEquals(ExitCode.USAGE, run.code());
            assertTrue(run.err().contains("is in the folder of articles"), run.err());
        }
        CommandLineRun run =
                CommandLineRun.of(
                        "build", "--seeds", seeds.toString(), "--site", folder.toString());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("has the folder of articles in it"), run.err());
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void asksForACommand() {
        CommandLineRun run = CommandLineRun.of();
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("dossier: say what to do: build, check"), run.err());
    }

    @Test
    void asksForTheFolderOfArticles(@TempDir Path folder) {
        String missing = folder.resolve("nergens").toString();
        for (String command : new String[] {"build", "check"}) {
            CommandLineRun run = CommandLineRun.of(command, "--seeds", missing);
            assertEquals(ExitCode.USAGE, run.code());
            assertTrue(run.err().contains("there is no folder \"" + missing + "\""), run.err());
            assertTrue(run.err().contains("--seeds"), run.err());
        }
    }

    @Test
    void asksForTheFolderOfTemplates(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Een bericht.");
        String missing = folder.resolve("nergens").toString();
        CommandLineRun run =
                CommandLineRun.of("check", "--seeds", folder.toString(), "--templates", missing);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("correct --templates"), run.err());
    }

    @Test
    void refusesAFileForASite(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Een bericht.");
        CommandLineRun run =
                CommandLineRun.of("build", "--seeds", folder.toString(), "--site", file.toString());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("is a file"), run.err());
        assertEquals("Een bericht.", Files.readString(file));
    }

    @Test
    void saysInOneLineThatTheMachineFailed() throws Exception {
        IOException denied = new AccessDeniedException("site/index.html");
        assertEquals("dossier: site/index.html: no permission\n", failure(denied));
        assertEquals(
                "dossier: site/index.html: no permission\n",
                failure(new UncheckedIOException(denied)));
        assertEquals("dossier: disk full\n", failure(new IOException("disk full")));
        assertEquals(
                "dossier: site/a.html: the disk is full; make room and try again\n",
                failure(new FileSystemException("site/a.html", null, "No space left on device")));
    }

    @Test
    void saysAllItKnowsOfItsOwnBugs() throws Exception {
        String words = failure(new IllegalStateException("no such block: 7"));
        assertTrue(words.contains("IllegalStateException: no such block: 7"), words);
        assertTrue(words.contains("\tat "), words);
        assertFalse(words.startsWith("dossier: no such"), words);
    }

    private static String failure(Exception failure) throws Exception {
        StringWriter err = new StringWriter();
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setErr(new PrintWriter(err, true));
        int code =
                new FailureHandler(Words.of("en"))
                        .handleExecutionException(failure, commandLine, null);
        assertEquals(ExitCode.MACHINE, code);
        return err.toString();
    }

    @Test
    void saysThatAnOptionHasNoValue() {
        assertEquals(
                "dossier check: --format has no value; see: dossier check --help\n",
                CommandLineRun.of("check", "--format").err());
    }

    @Test
    void refusesAFolderThatCanBeNoSite() {
        for (String site : new String[] {"", "/"}) {
            CommandLineRun run = CommandLineRun.of("build", "--site", site);
            assertEquals(
                    "dossier build: \""
                            + site
                            + "\" cannot be the site: name a folder with --site\n",
                    run.err());
            assertEquals(ExitCode.USAGE, run.code());
        }
    }
}
