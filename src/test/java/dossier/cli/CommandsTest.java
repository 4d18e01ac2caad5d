package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dossier.build.TextBlockSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on folders of their own: what they write, print and return. */
class CommandsTest {

    private static final String GOOD =
            """
            -- seeds/1.txt --
            date 2022-01 Een bericht uit Utrecht.
            -- seeds/2.txt --
            Nog een bericht.
            -- seeds/dossier.yaml --
            title: Proef
            -- seeds/register/r.yaml --
            - id: place/utrecht
              name: Utrecht
            -- seeds/foto.jpg --
            x
            """;

    @TempDir private Path folder;

    private void write(String text) throws IOException {
        for (Map.Entry<String, byte[]> file : TextBlockSite.files(text).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private CommandLineRun build() {
        return CommandLineRun.of("build", "--seeds", path("seeds"), "--site", path("site"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                contents.put(
                        folder.relativize(path).toString(),
                        Files.isDirectory(path)
                                ? "folder"
                                : Files.getLastModifiedTime(path)
                                        + new String(
                                                Files.readAllBytes(path),
                                                StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void buildsASiteAndSaysWhatItDid() throws IOException {
        write(GOOD);
        CommandLineRun first = build();
        assertEquals(
                """
                articles   2 (1 without a date)
                names      1, in 1 mention
                read       0 dates, 0 quotes, 0 figures
                ignored    foto.jpg
                site       SITE: COUNT files written, 0 unchanged, 0 removed
                problems   none
                """
                        .replace("COUNT", Integer.toString(filesIn("site")))
                        .replace("SITE", path("site")),
                withoutSeconds(first.out()));
        assertEquals("", first.err());
        assertEquals(ExitCode.DONE, first.code());
        CommandLineRun second = build();
        assertTrue(second.out().contains(": 0 files written, " + filesIn("site") + " unchanged"));
        assertEquals(ExitCode.DONE, second.code());
    }

    private int filesIn(String name) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
            return (int) paths.filter(Files::isRegularFile).count();
        }
    }

    private static String withoutSeconds(String out) {
        String[] lines = out.split("\n");
        assertTrue(lines[lines.length - 1].matches("seconds +\\d+\\.\\d\\d"), out);
        return out.substring(0, out.lastIndexOf("seconds"));
    }

    @Test
    void showsAllProblemsSortedWithTheirCountLast() throws IOException {
        write(GOOD.replace("2022-01", "2022-13").replace("title:", "titel:"));
        CommandLineRun run = build();
        assertEquals(
                List.of(
                        path("seeds/1.txt")
                                + ":1:6 error header-date: \"2022-13\" is not a date that exists;"
                                + " write the date as 2022, 2022-01 or 2022-01-31",
                        path("seeds/dossier.yaml")
                                + ":1:1 error yaml-unknown-key: \"titel\" is not a key here; did"
                                + " you mean \"title\"?",
                        path("seeds/dossier.yaml")
                                + ":1:1 warning dossier-untitled: the dossier has no title; add"
                                + " the line \"title: …\"",
                        "",
                        "articles   2 (2 without a date)",
                        "names      1, in 1 mention",
                        "read       0 dates, 0 quotes, 0 figures",
                        "ignored    foto.jpg",
                        "site       not written: the errors come first",
                        "problems   2 errors, 1 warning, 0 doubts"),
                withoutSeconds(run.out()).lines().toList());
        assertEquals(ExitCode.INPUT, run.code());
    }

    @Test
    void keepsTheOldSiteByteForByteWhenTheInputHasErrors() throws IOException {
        write(GOOD);
        build();
        write("-- seeds/3.txt --\ndate 2022-13 Fout.\n-- seeds/4.txt --\nGoed en nieuw.\n");
        Map<String, String> before = everything();
        assertEquals(ExitCode.INPUT, build().code());
        assertEquals(before, everything());
    }

    @Test
    void writesNothingAtAllWhenTheFirstBuildHasErrors() throws IOException {
        write("-- seeds/1.txt --\ndate 2022-13 Fout.\n");
        Map<String, String> before = everything();
        assertEquals(ExitCode.INPUT, build().code());
        assertEquals(before, everything());
    }

    @Test
    void buildsInSpiteOfWarningsAndDoubts() throws IOException {
        write("-- seeds/1.txt --\nEen bericht.\n");
        CommandLineRun run = build();
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("problems   0 errors, 1 warning, 0 doubts"), run.out());
        assertTrue(Files.isRegularFile(folder.resolve("site/index.html")));
    }

    @Test
    void countsDoubtsInABuildAndListsThemInACheck() throws IOException {
        write(
                GOOD
                        + "-- seeds/register/q.yaml --\n"
                        + "- {id: person/a, name: Ad, variants: [{text: Bax, cues: [x]}]}\n"
                        + "- {id: person/b, name: Bo, variants: [{text: Bax, cues: [y]}]}\n"
                        + "-- seeds/3.txt --\nBax kwam.\n");
        CommandLineRun built = build();
        String counted = "problems   0 errors, 0 warnings, 1 doubt";
        assertTrue(built.out().startsWith("articles   3"), built.out());
        assertTrue(built.out().contains(counted + ": \"dossier check\" lists"), built.out());
        CommandLineRun checked = CommandLineRun.of("check", "--seeds", path("seeds"));
        assertTrue(checked.out().contains("doubt name-ambiguous: \"Bax\""), checked.out());
        assertTrue(checked.out().contains(counted + "\n"), checked.out());
        assertEquals(ExitCode.DONE, checked.code());
    }

    @Test
    void saysThatAFolderIsNotItsOwn() throws IOException {
        write(GOOD + "-- site/scriptie.txt --\nkostbaar\n");
        CommandLineRun run = build();
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.out().contains(path("site") + " error site-not-ours: "), run.out());
        assertTrue(run.out().contains("problems   1 error, "), run.out());
    }

    @Test
    void saysWhichFilesItKeptBecauseSomebodyChangedThem() throws IOException {
        write(GOOD);
        assertEquals(ExitCode.DONE, build().code());
        write("-- site/artikel/nog-een-bericht.html --\nvan mij\n");
        Files.delete(folder.resolve("seeds/2.txt"));
        CommandLineRun run = build();
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("kept       artikel/nog-een-bericht.html: "), run.out());
        assertTrue(Files.exists(folder.resolve("site/artikel/nog-een-bericht.html")));
        assertFalse(build().out().contains("kept "));
    }

    @Test
    void checksWithoutWriting() throws IOException {
        write(GOOD);
        Map<String, String> before = everything();
        CommandLineRun good = CommandLineRun.of("check", "--seeds", path("seeds"));
        assertEquals(ExitCode.DONE, good.code());
        assertTrue(good.out().contains("site       not written: this was a check"), good.out());
        assertEquals(before, everything());
        write("-- seeds/3.txt --\ndate 2022-13 Fout.\n");
        CommandLineRun bad = CommandLineRun.of("check", "--seeds", path("seeds"));
        assertEquals(ExitCode.INPUT, bad.code());
        assertTrue(bad.out().contains(" error header-date: "), bad.out());
    }

    @Test
    void usesTheTemplatesOfAFolder() throws IOException {
        write(GOOD);
        try (Stream<Path> paths = Files.walk(Path.of("templates"))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = folder.resolve(path);
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        Files.writeString(folder.resolve("templates/pages/front.html"), "<p>Anders.</p>");
        write("-- templates/images/.DS_Store --\nx\n-- templates/css/.DS_Store --\nstoor\n");
        String[] words = {"build", "--seeds", path("seeds"), "--templates", path("templates")};
        Stream<String> all = Stream.concat(Stream.of(words), Stream.of("--site", path("site")));
        CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.code(), run.out() + run.err());
        assertEquals("<p>Anders.</p>", Files.readString(folder.resolve("site/index.html")));
        try (Stream<Path> assets = Files.list(folder.resolve("site/assets"))) {
            for (Path asset : assets.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(asset, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("stoor"), asset.toString());
            }
        }
    }

    @Test
    void saysWhichFolderTheMachineCannotWrite() throws IOException {
        write(GOOD + "-- bestand --\nx\n");
        CommandLineRun run =
                CommandLineRun.of(
                        "build", "--seeds", path("seeds"), "--site", path("bestand/site"));
        assertEquals(ExitCode.MACHINE, run.code());
        assertTrue(run.err().startsWith("dossier: " + path("bestand")), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void saysThatItMayNotWrite() throws IOException {
        write(GOOD);
        Path locked = Files.createDirectory(folder.resolve("dicht"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "this user may write everywhere");
        CommandLineRun run =
                CommandLineRun.of("build", "--seeds", path("seeds"), "--site", path("dicht/site"));
        assertEquals(ExitCode.MACHINE, run.code());
        assertTrue(run.err().contains("no permission"), run.err());
    }
}
