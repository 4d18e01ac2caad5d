package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.build.TextBlockSite;
import dossier.cli.CommandLineRun.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check}: what it shows of problems, to readers and to programs. */
class CheckCommandTest {

    private static final String PARAGRAPH =
            "De minister zei dat er voor alle wegen en bruggen van het land een nieuw plan ligt.\n";

    private static final String DOSSIER =
            """
            -- seeds/1.txt --
            date 2022-13 Fout, 100% zeker.
            -- seeds/2.txt --
            """
                    + PARAGRAPH
                    + """
            -- seeds/3.txt --
            """
                    + PARAGRAPH.replace("nieuw plan", "plan")
                    + """
            -- seeds/dossier.yaml --
            title: Proef
            \ttab: hier
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, byte[]> file : TextBlockSite.files(DOSSIER).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private CommandLineRun check(Seat seat, String... more) {
        String[] words = {"check", "--seeds", folder.resolve("seeds").toString()};
        return CommandLineRun.at(
                seat, Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new));
    }

    private CommandLineRun check(String... more) {
        return check(new Seat("en", new byte[0], false, false), more);
    }

    private String lines(String text) {
        return text.replace("SEEDS", folder.resolve("seeds").toString());
    }

    @Test
    void showsProblemsByFileWithThePlaceUnderlined() {
        CommandLineRun run = check();
        String expected =
                lines(
                        """
                        SEEDS/1.txt
                          1:6 error header-date: "2022-13" is not a date that exists
                            date 2022-13 Fout, 100% zeker.
                                 ^^^^^^^
                            remedy: write the date as 2022, 2022-01 or 2022-01-31

                        SEEDS/dossier.yaml
                          2:1 error yaml-syntax: a tab stands where only spaces may stand
                                tab: hier
                            ^^^^
                            remedy: replace it by spaces

                        Paragraphs that two articles share
                          SEEDS/3.txt:1:1 is 96% that of SEEDS/2.txt:1:1
                            … bruggen van het land een [-nieuw-] plan ligt.

                        articles   3 (3 without a date)
                        """);
        assertEquals(expected, run.out().substring(0, run.out().indexOf("names ")));
        assertEquals(ExitCode.INPUT, run.code());
    }

    @Test
    void repeatsTheFirstErrorLast() {
        String last = check().out().lines().reduce((one, other) -> other).orElseThrow();
        assertEquals(
                lines(
                        "first error: SEEDS/1.txt:1:6 error header-date: \"2022-13\" is not a date"
                                + " that exists; write the date as 2022, 2022-01 or 2022-01-31"),
                last);
    }

    @Test
    void speaksDutch() {
        String out = check("--lang", "nl").out();
        for (String words :
                new String[] {
                    "1:6 fout header-date: ",
                    "oplossing: ",
                    "Alinea's die in twee artikelen staan",
                    "eerste fout: ",
                    "problemen  2 fouten, 0 waarschuwingen, 0 twijfels"
                }) {
            assertTrue(out.contains(words), out);
        }
    }

    @Test
    void paintsOnlyWhereColoursAreSeen() {
        assertFalse(check().out().contains("\u001B"));
        String out = check(new Seat("en", new byte[0], true, true)).out();
        assertTrue(out.contains("\u001B[31m     ^^^^^^^\u001B[0m"), out);
        assertTrue(out.contains("\u001B[31m[-nieuw-]\u001B[0m"), out);
    }

    @Test
    void writesJsonForScripts() throws IOException {
        CommandLineRun run = check("--format", "json");
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertEquals(2, report.get("errors").asInt());
        JsonNode problem = report.get("problems").get(0);
        assertEquals(lines("SEEDS/1.txt"), problem.get("file").asText());
        assertEquals(6, problem.get("column").asInt());
        assertEquals("header-date", problem.get("code").asText());
        JsonNode twin = report.get("twins").get(0);
        assertEquals(lines("SEEDS/2.txt"), twin.get("as").get("file").asText());
        assertEquals(96, twin.get("alike").asInt());
        assertEquals(ExitCode.INPUT, run.code());
    }

    @Test
    void writesSarif() throws IOException {
        JsonNode log = new ObjectMapper().readTree(check("--format", "SARIF").out());
        assertEquals("2.1.0", log.get("version").asText());
        JsonNode run = log.get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertEquals(3, run.get("results").size());
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), result.get("ruleId"));
            assertEquals(rule.get("defaultConfiguration").get("level"), result.get("level"));
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertTrue(place.get("region").get("startLine").asInt() > 0);
            assertTrue(place.get("artifactLocation").get("uri").asText().startsWith("file:///"));
        }
    }

    @Test
    void writesWorkflowCommandsForGithub() {
        String[] lines = check("--format", "github").out().split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("::error file="), lines[0]);
        assertTrue(
                lines[0].endsWith(
                        ",line=1,col=6,title=header-date::\"2022-13\" is not a date that exists;"
                                + " write the date as 2022, 2022-01 or 2022-01-31"),
                lines[0]);
        assertTrue(lines[2].startsWith("::notice file="), lines[2]);
        assertTrue(lines[2].contains("this paragraph is 96%25 that of "), lines[2]);
    }

    @Test
    void knowsItsFormats() {
        CommandLineRun near = check("--format", "srif");
        assertEquals(
                "dossier check: \"srif\" is no format; did you mean: --format sarif\n", near.err());
        assertEquals(ExitCode.USAGE, near.code());
        assertEquals(
                "dossier check: \"pdf\" is no format: write text, json, sarif or github\n",
                check("--format", "pdf").err());
    }
}
