package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.build.BuildListener.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command says while it works, and how much when it is done. */
class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong time = new AtomicLong();

    @TempDir private Path folder;

    @BeforeEach
    void make() {
        CommandLineRun.of("init", folder.resolve("d").toString());
    }

    private CommandLineRun build(String... more) {
        String[] words = {
            "build",
            "--seeds",
            folder.resolve("d/seeds").toString(),
            "--site",
            folder.resolve("d/site").toString()
        };
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandLineRun.of(all);
    }

    private ProgressLines progress(boolean terminal) {
        Desk desk =
                new Desk(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        new ByteArrayInputStream(new byte[0]),
                        Words.of("en"),
                        terminal,
                        false);
        return new ProgressLines(desk, time::get, true);
    }

    private void work(ProgressLines progress, long nanosecondsEach) {
        progress.begins(Step.RENDER, 4);
        for (int i = 0; i < 4; i++) {
            time.addAndGet(nanosecondsEach);
            progress.advances();
        }
        progress.ends();
    }

    @Test
    void drawsABarOnATerminalAfterASecond() {
        work(progress(true), 600_000_000);
        String erase = "\r\u001B[K";
        assertEquals(
                erase
                        + "making pages "
                        + "█".repeat(12)
                        + "░".repeat(12)
                        + " 2 of 4, 1/s"
                        + erase
                        + "making pages "
                        + "█".repeat(18)
                        + "░".repeat(6)
                        + " 3 of 4, 1/s"
                        + erase
                        + "making pages "
                        + "█".repeat(24)
                        + " 4 of 4, 1/s"
                        + erase,
                err.toString());
    }

    @Test
    void printsALineInAPipe() {
        work(progress(false), 600_000_000);
        assertEquals("making pages 4 of 4, 1/s, 2.40 s\n", err.toString());
    }

    @Test
    void saysNothingOfWhatIsQuick() {
        work(progress(true), 1000);
        work(progress(false), 1000);
        assertEquals("", err.toString());
    }

    @Test
    void saysNothingButProblemsWhenQuiet() {
        CommandLineRun run = build("--quiet");
        assertEquals("", run.out() + run.err());
        assertEquals(ExitCode.DONE, run.code());
    }

    @Test
    void saysHowLongEveryStepTook() {
        String out = build("--verbose").out();
        for (String step : new String[] {"reading the files", "making pages", "following links"}) {
            assertTrue(out.matches("(?s).*step       " + step + " \\d+\\.\\d\\d\n.*"), out);
        }
        CommandLineRun both = build("-q", "-v");
        assertEquals(
                "dossier build: --quiet and --verbose contradict each other; keep one of the two\n",
                both.err());
    }

    @Test
    void saysWhatWasDoneAsJson() throws IOException {
        JsonNode done = new ObjectMapper().readTree(build("--json").out());
        assertTrue(done.get("published").asBoolean());
        assertEquals(2, done.get("articles").asInt());
        assertTrue(done.get("written").asInt() > 10);
        assertEquals(0, done.get("errors").asInt());
    }

    @Test
    void completesInTheShell() {
        String script = CommandLineRun.of("completion").out();
        assertTrue(script.startsWith("#!/usr/bin/env bash"), script);
        assertTrue(script.contains("complete -F _complete_dossier -o default dossier"), script);
        for (String word : new String[] {"build", "check", "init", "'--format'", "'--from'"}) {
            assertTrue(script.contains(word), word);
        }
    }
}
