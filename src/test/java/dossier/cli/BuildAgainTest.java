package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after another makes what changed, and says why when it is asked. */
class BuildAgainTest {

    private static final String PAGE = "artikel/een.html";

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        seed("dossier.yaml", "title: Proef\n");
        seed("a.txt", "date 2022-01 Een bericht.\n");
        seed("a.yaml", "title: Een\n");
        seed("b.txt", "date 2022-02 Nog een bericht.\n");
        seed("b.yaml", "title: Twee\n");
    }

    private void seed(String name, String text) throws IOException {
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }

    private CommandLineRun build(String... options) {
        List<String> all = new ArrayList<>(List.of("build"));
        all.addAll(List.of("--seeds", folder.resolve("seeds").toString()));
        all.addAll(List.of("--site", folder.resolve("site").toString()));
        all.addAll(List.of(options));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    /** What a build says of a page. */
    private String explained(String page) {
        String out = build("--explain", page).out();
        return out.substring(out.indexOf("page  ")).replaceFirst("page +", "").strip();
    }

    @Test
    void saysWhyAPageWasMade() throws IOException {
        assertEquals(PAGE + ": made, for no earlier build is known that made it", explained(PAGE));
        assertEquals(
                PAGE + ": not made anew, for nothing changed since the last build",
                explained(PAGE));
        seed("b.txt", "date 2022-02 Nog een ander bericht.\n");
        assertEquals(PAGE + ": not made anew, for it shows the same", explained(PAGE));
        seed("a.txt", "date 2022-01 Een ander bericht.\n");
        String[] lines = explained(PAGE).split("\\R");
        assertTrue(lines[0].startsWith(PAGE + ": made anew, for it shows something else in: "));
        assertTrue(lines[0].contains("lede"), lines[0]);
        assertTrue(lines[1].matches("before +line \\d+: .*Een bericht.*"), lines[1]);
        assertTrue(lines[2].matches("now +line \\d+: .*Een ander bericht.*"), lines[2]);
    }

    @Test
    void takesAPageAsItLiesOnDisk() {
        build();
        String onDisk = folder.resolve("site").resolve(PAGE).toString();
        assertTrue(explained(onDisk).startsWith(PAGE + ": not made anew"));
        assertEquals("niet.html: the site has no such page", explained("niet.html"));
        assertEquals("niet.html: the site has no such page", explainedAfterChange("niet.html"));
        assertEquals(ExitCode.USAGE, build("--explain", "../elders.html").code());
        assertEquals(ExitCode.DONE, build("--explain", "preview.png").code());
        String meant = ": the site has no such page; did you mean: " + PAGE;
        assertEquals("artikel/a.html" + meant, explained("artikel/a.html"));
        assertEquals("a.txt" + meant, explained("a.txt"));
        assertEquals("artikle/een.html" + meant, explained("artikle/een.html"));
    }

    private String explainedAfterChange(String page) {
        try {
            seed("a.txt", "date 2022-01 Weer een bericht.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return explained(page);
    }

    @Test
    void makesEverythingAnewWhenAsked() throws IOException {
        build();
        String out = build("--clean", "--explain", PAGE).out();
        assertTrue(out.contains("0 files written"), out);
        assertTrue(out.contains(PAGE + ": made, for no earlier build is known"), out);
        assertTrue(build().out().contains("0 files written"));
    }

    @Test
    void restoresWhatSomebodyChangedInTheSite() throws IOException {
        build();
        Path page = folder.resolve("site").resolve(PAGE);
        String before = Files.readString(page);
        Files.writeString(page, before.replace("Een bericht", "Een gerucht"));
        String out = build().out();
        assertTrue(out.contains("1 files written") || out.contains("2 files written"), out);
        assertEquals(before, Files.readString(page));
    }

    @Test
    void keepsWhatItRemembersOutOfGit() throws IOException {
        build();
        assertEquals("*\n", Files.readString(folder.resolve(".dossier/.gitignore")));
    }
}
