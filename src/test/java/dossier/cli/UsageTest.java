package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertTrue(run.err().contains("'buidl'"), run.err());
        assertTrue(run.err().contains("Did you mean: dossier build"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void suggestsTheNearestOption() {
        CommandLineRun run = CommandLineRun.of("build", "--seed", "x");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--seeds"), run.err());
    }

    @Test
    void asksForACommand() {
        CommandLineRun run = CommandLineRun.of();
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("Say what to do: dossier build"), run.err());
    }

    @Test
    void asksForTheFolderOfArticles(@TempDir Path folder) {
        String missing = folder.resolve("nergens").toString();
        for (String command : new String[] {"build", "check"}) {
            CommandLineRun run = CommandLineRun.of(command, "--seeds", missing);
            assertEquals(ExitCode.USAGE, run.code());
            assertTrue(run.err().contains("There is no folder \"" + missing + "\""), run.err());
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
        int code = new FailureHandler().handleExecutionException(failure, commandLine, null);
        assertEquals(ExitCode.MACHINE, code);
        return err.toString();
    }
}
