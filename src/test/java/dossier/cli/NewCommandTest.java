package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineRun.Seat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code new}: the files it makes, what it says of them and what it leaves alone. */
class NewCommandTest {

    private static final String TEXT =
            "Minister Kaag sprak dinsdag in Utrecht over een groot plan voor alle bruggen.\n";

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("seeds/register"));
        Files.writeString(folder.resolve("seeds/dossier.yaml"), "title: Proef\n");
        Files.writeString(
                folder.resolve("seeds/register/r.yaml"), "- {id: place/utrecht, name: Utrecht}\n");
    }

    private CommandLineRun make(String input, String... more) {
        Stream<String> words = Stream.of("new", "--seeds", folder.resolve("seeds").toString());
        Seat seat = new Seat("en", input.getBytes(StandardCharsets.UTF_8), false, false);
        return CommandLineRun.at(
                seat, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private String seed(String name) throws IOException {
        return Files.readString(folder.resolve("seeds").resolve(name));
    }

    private void assertWrong(String line, String... arguments) throws IOException {
        CommandLineRun run = make("", arguments);
        assertEquals("dossier new: " + line + "\n", run.err());
        assertEquals(ExitCode.USAGE, run.code());
        try (Stream<Path> files = Files.list(folder.resolve("seeds"))) {
            assertEquals(2, files.filter(file -> !file.endsWith("een-plan.txt")).count());
        }
    }

    @Test
    void makesTheTextAndWhatIsKnownOfIt() throws IOException {
        CommandLineRun run =
                make(TEXT, "Een \"groot\" plan: \\o/", "--date", "2022-01", "--from", "-");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(TEXT, seed("een-groot-plan-o.txt"));
        String sidecar = seed("een-groot-plan-o.yaml");
        assertTrue(sidecar.startsWith("# What is known about een-groot-plan-o.txt. "), sidecar);
        assertTrue(sidecar.contains("\ntitle: \"Een \\\"groot\\\" plan: \\\\o/\"\n"), sidecar);
        assertTrue(sidecar.contains("\ndate: \"2022-01\"\n"), sidecar);
        assertTrue(sidecar.contains("\n# publisher: \"De Tijd\"\n"), sidecar);
        String seeds = folder.resolve("seeds").toString();
        assertEquals(
                """
                written    SEEDS/een-groot-plan-o.txt
                written    SEEDS/een-groot-plan-o.yaml
                date       2022-01
                names      Utrecht (1)
                read       1 date, 0 quotes, 0 figures
                unknown    Kaag
                next       dossier suggest lists the unknown names, and with --accept writes them into the register
                next       fill in what is known in SEEDS/een-groot-plan-o.yaml; then dossier check, and dossier build
                """
                        .replace("SEEDS", seeds),
                run.out());
        CommandLineRun check = CommandLineRun.of("check", "--seeds", seeds);
        assertTrue(check.out().contains("problems   none"), check.out());
    }

    @Test
    void makesAnEmptyTextToPasteInto() throws IOException {
        CommandLineRun run = make("", "Een plan");
        assertEquals("", seed("een-plan.txt"));
        assertTrue(run.out().contains("next       paste the text into "), run.out());
        assertFalse(run.out().contains("next       fill in "), run.out());
    }

    @Test
    void saysWhatItMendedAndWhatIsToDecide() throws IOException {
        Path file = folder.resolve("geplakt.txt");
        Files.writeString(file, "In OekraÃ¯ne.\n\nLees ook: iets anders\n");
        CommandLineRun run = make("", "Een plan", "--from", file.toString());
        assertEquals("In Oekraïne.\n\nLees ook: iets anders\n", seed("een-plan.txt"));
        assertTrue(
                run.out().contains("mended     misread letters: 1, as in \"Oekraïne.\"\n"),
                run.out());
        String decide = "line 3 leads to another article: remove it or leave it: \"Lees ook: iets";
        assertTrue(run.out().contains("decide     " + decide), run.out());
        assertTrue(seed("een-plan.yaml").contains("# - " + decide), seed("een-plan.yaml"));
    }

    @Test
    void saysThatTheTextIsKnown() throws IOException {
        make(TEXT, "Een plan", "--from", "-");
        String known = folder.resolve("seeds/een-plan.txt").toString();
        CommandLineRun same = make(TEXT, "Nog een plan", "--from", "-");
        assertTrue(same.out().contains("known      " + known + " has the same words"), same.out());
        Files.delete(folder.resolve("seeds/nog-een-plan.txt"));
        Files.delete(folder.resolve("seeds/nog-een-plan.yaml"));
        CommandLineRun near = make(TEXT.replace("groot ", ""), "Derde plan", "--from", "-");
        assertTrue(
                near.out().matches("(?s).*known      \\S+een-plan.txt has \\d\\d% of.*"),
                near.out());
        assertFalse(make("Heel iets anders.", "Anders", "--from", "-").out().contains("\nknown "));
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Files.writeString(folder.resolve("seeds/een-plan.txt"), "Van mij.");
        String there = folder.resolve("seeds/een-plan.txt").toString();
        assertWrong(
                there + " is there already: give the article another name with --name",
                "Eén plan!");
        assertWrong(
                there + " is there already: give the article another name with --name",
                "Iets",
                "--name",
                "EEN-PLAN");
        assertEquals("Van mij.", seed("een-plan.txt"));
        assertEquals(ExitCode.DONE, make("", "Een plan", "--name", "een-plan-2").code());
    }

    @Test
    void answersWrongInputInOneLine() throws IOException {
        assertWrong("TITLE is missing; see: dossier new --help");
        assertWrong("the title is empty", " ");
        assertWrong(
                "\"7-1-2022\" is not a date: write --date 2022, 2022-01 or 2022-01-07",
                "X",
                "--date",
                "7-1-2022");
        assertWrong(
                "\"../x\" cannot be a file's name: use letters, digits and hyphens",
                "X",
                "--name",
                "../x");
        assertWrong("there is no file \"nergens\": correct --from", "X", "--from", "nergens");
        assertWrong("there is no text in \"-\"", "X", "--from", "-");
    }

    @Test
    void refusesATextThatIsTooLarge() throws IOException {
        CommandLineRun run = make("x".repeat((4 << 20) + 1), "X", "--from", "-");
        assertEquals(
                "dossier new: \"-\" has over 4194304 bytes: split it into several articles\n",
                run.err());
        assertFalse(Files.exists(folder.resolve("seeds/x.txt")));
    }

    @Test
    void refusesNamesOfTheDossiersOwnFiles() throws IOException {
        assertWrong(
                "timeline.yaml is no article's file: give the article another name with --name",
                "Timeline");
        assertWrong(
                "Corrections.yaml is no article's file: give the article another name with --name",
                "Een plan",
                "--name",
                "Corrections");
    }

    @Test
    void refusesWhatIsNoAddress() throws IOException {
        assertWrong(
                "\"tijd.be/x\" is not a web address: write it as a browser shows it, beginning with https://",
                "Een plan",
                "--url",
                "tijd.be/x");
    }

    @Test
    void refusesDocumentsAndFolders() throws IOException {
        Path word = folder.resolve("stuk.docx");
        Files.write(word, new byte[] {'P', 'K', 3, 4, 20, 0});
        assertWrong(
                "\""
                        + word
                        + "\" is no plain text but a document (Word, OpenDocument): save it as .txt there, or copy its text and use --from -",
                "Een plan",
                "--from",
                word.toString());
        assertWrong(
                "\"" + folder + "\" is a folder: name the file with the text",
                "Een plan",
                "--from",
                folder.toString());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path page = folder.resolve("x.html");
        Files.writeString(page, "\n<!DOCTYPE html><html><p>Hallo &quot;jij&quot;</p></html>");
        assertWrong(
                "\""
                        + page
                        + "\" is the source of a web page (HTML): open it in a browser, copy the article's text there and use --from -",
                "Een plan",
                "--from",
                page.toString());
        Path picture = folder.resolve("x.jpg");
        Files.write(picture, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 'e'});
        assertWrong(
                "\""
                        + picture
                        + "\" is a picture (JPEG): name a file with text, or type its text and use --from -",
                "Een plan",
                "--from",
                picture.toString());
        Path sound = folder.resolve("x.mp3");
        Files.write(sound, new byte[] {'I', 'D', '3', 4, 0, 0, 1, 'T'});
        assertWrong(
                "\""
                        + sound
                        + "\" is no text: name a file with text, or copy the text and use --from -",
                "Een plan",
                "--from",
                sound.toString());
    }

    @Test
    void readsUtf16WithoutItsMark() throws IOException {
        Path file = folder.resolve("plak.txt");
        Files.write(file, "‘Ja’, zei hij – voor € 12.\n".getBytes(StandardCharsets.UTF_16LE));
        CommandLineRun run = make("", "Een plan", "--from", file.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("‘Ja’, zei hij – voor € 12.\n", seed("een-plan.txt"));
    }
}
