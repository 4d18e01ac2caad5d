package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and links that stand where a publication wants to write. */
class InTheWayTest {

    @TempDir private Path folder;
    private SiteFolder site;

    @BeforeEach
    void makeFolder() {
        site = new SiteFolder(folder.resolve("site"));
    }

    @Test
    void writesNothingThroughALinkThatLeavesTheSite() throws IOException {
        site.publish("index.html", "x", "persoon/j.html", "y");
        Path elsewhere = Files.createDirectory(folder.resolve("lout"));
        Files.move(site.path().resolve("persoon/j.html"), elsewhere.resolve("j.html"));
        Files.delete(site.path().resolve("persoon"));
        Files.createSymbolicLink(site.path().resolve("persoon"), elsewhere);
        assertEquals(
                Optional.empty(),
                site.publish("index.html", "X", "persoon/j.html", "Y", "persoon/a/k.html", "k"));
        assertEquals(List.of("site-file-not-ours"), site.codes());
        assertTrue(
                site.problems().get(0).location().file().endsWith("/site/persoon"),
                site.problems().toString());
        assertEquals("y", Files.readString(elsewhere.resolve("j.html")));
        assertEquals("x", site.read("index.html"));
        assertFalse(Files.exists(elsewhere.resolve("a")));
    }

    @Test
    void writesNothingThroughALinkInAFilesPlace() throws IOException {
        site.publish("index.html", "x");
        Path outside = folder.resolve("buiten.txt");
        Files.createSymbolicLink(site.path().resolve("a.html"), outside);
        assertEquals(Optional.empty(), site.publish("index.html", "x", "a.html", "a"));
        assertEquals(List.of("site-file-not-ours"), site.codes());
        assertFalse(Files.exists(outside));
    }

    @Test
    void refusesAFileThatStandsWhereAFolderMustBe() throws IOException {
        site.publish("index.html", "x");
        site.write("persoon", "van mij");
        site.age();
        assertEquals(Optional.empty(), site.publish("index.html", "X", "persoon/a/j.html", "j"));
        assertEquals(List.of("site-file-not-ours"), site.codes());
        assertTrue(
                site.problems().get(0).location().file().endsWith("/site/persoon"),
                site.problems().toString());
        assertEquals(List.of(), site.writtenSince());
    }

    @Test
    void refusesAFolderThatStandsWhereAFileMustBe() throws IOException {
        site.publish("index.html", "x", "a.html", "a");
        Files.delete(site.path().resolve("a.html"));
        site.write("a.html/foto.jpg", "van mij");
        site.age();
        assertEquals(Optional.empty(), site.publish("index.html", "X", "a.html", "a"));
        assertEquals(List.of("site-file-not-ours"), site.codes());
        assertEquals(List.of(), site.writtenSince());
    }

    @Test
    void turnsAFileOfItsOwnIntoAFolderAndBack() throws IOException {
        site.publish("index.html", "x", "assets/foto", "f");
        assertTrue(site.publish("index.html", "x", "assets/foto/1.jpg", "g").isPresent());
        assertEquals(Map.of("index.html", "x", "assets/foto/1.jpg", "g"), site.contents());
        assertTrue(site.publish("index.html", "x", "assets/foto", "h").isPresent());
        assertEquals(Map.of("index.html", "x", "assets/foto", "h"), site.contents());
        assertEquals(List.of(), site.codes());
    }

    /** A hard link stands for what a file system that ignores case does with the two names. */
    @Test
    void renamesAFileThatDiffersInCaseOnly() throws IOException {
        site.publish("index.html", "x", "Foto.txt", "f");
        Files.createLink(site.path().resolve("foto.txt"), site.path().resolve("Foto.txt"));
        assertTrue(site.publish("index.html", "x", "foto.txt", "g").isPresent());
        assertEquals(Map.of("index.html", "x", "foto.txt", "g"), site.contents());
        site.write("Foto.txt", "van een ander");
        assertEquals(Optional.empty(), site.publish("index.html", "x", "Foto.txt", "f"));
    }

    @Test
    void removesFirstWhatIsInTheWay() {
        Obsolete obsolete =
                Obsolete.of(
                        Set.of(path("Foo.txt"), path("a/b"), path("C"), path("weg/x"), path("i")),
                        Set.of(path("foo.txt"), path("A"), path("c/d/e.html"), path("i")));
        assertEquals(
                Set.of(path("Foo.txt"), path("a/b"), path("C")), Set.copyOf(obsolete.inTheWay()));
        assertEquals(List.of(path("weg/x")), obsolete.others());
    }

    private static SitePath path(String path) {
        return new SitePath(path);
    }
}
