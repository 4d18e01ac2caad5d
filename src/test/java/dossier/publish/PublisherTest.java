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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir private Path folder;
    private SiteFolder site;

    @BeforeEach
    void makeFolder() {
        site = new SiteFolder(folder.resolve("site"));
    }

    @Test
    void writesEveryFileOfANewSite() throws IOException {
        assertEquals(
                Optional.of(new PublishReport(3, 0, 0)),
                site.publish("index.html", "één", "a/b/c.html", "twee"));
        assertEquals("één", site.read("index.html"));
        assertEquals("twee", site.read("a/b/c.html"));
        assertTrue(Files.isRegularFile(site.path().resolve("data/manifest.json")));
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectories(site.path());
        assertTrue(site.publish("index.html", "x").isPresent());
    }

    @Test
    void writesNothingWhenNothingChanged() throws IOException {
        site.publish("index.html", "x", "a/b.html", "y");
        site.age();
        assertEquals(
                Optional.of(new PublishReport(0, 3, 0)),
                site.publish("index.html", "x", "a/b.html", "y"));
        assertEquals(List.of(), site.writtenSince());
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        site.publish("index.html", "x", "a/b.html", "y", "a/c.html", "z");
        site.age();
        assertEquals(
                Optional.of(new PublishReport(2, 2, 0)),
                site.publish("index.html", "x", "a/b.html", "Y", "a/c.html", "z"));
        assertEquals(List.of("a/b.html", "data/manifest.json"), site.writtenSince());
    }

    @Test
    void removesWhatItWroteBeforeAndTheFoldersThatBecameEmpty() throws IOException {
        site.publish("index.html", "x", "a/b/c.html", "y", "a/d.html", "z", "e/f.html", "z");
        assertEquals(
                Optional.of(new PublishReport(1, 2, 2)),
                site.publish("index.html", "x", "a/d.html", "z"));
        assertEquals(Map.of("index.html", "x", "a/d.html", "z"), site.contents());
        assertFalse(Files.exists(site.path().resolve("a/b")));
        assertFalse(Files.exists(site.path().resolve("e")));
    }

    @Test
    void keepsFilesOfOthersAndTheirFolders() throws IOException {
        site.publish("index.html", "x", "a/b.html", "y");
        site.write("CNAME", "dossier.example");
        site.write(".well-known/security.txt", "s");
        site.write("a/foto.jpg", "f");
        site.publish("index.html", "x");
        assertEquals(
                Map.of(
                        "index.html", "x",
                        "CNAME", "dossier.example",
                        ".well-known/security.txt", "s",
                        "a/foto.jpg", "f"),
                site.contents());
    }

    @Test
    void refusesAFolderThatIsSomebodyElses() throws IOException {
        site.write("scriptie.docx", "jaren werk");
        assertEquals(Optional.empty(), site.publish("index.html", "x"));
        assertEquals(List.of("site-not-ours"), site.codes());
        assertEquals(Map.of("scriptie.docx", "jaren werk"), site.contents());
    }

    @Test
    void refusesAFolderWhoseManifestIsNoManifest() throws IOException {
        String entry = "{\"sha256\": \"" + "0".repeat(64) + "\", \"size\": 3}";
        String whole = "{\"complete\": true, \"files\": {\"scriptie.txt\": " + entry + "}}";
        for (String manifest :
                List.of(
                        "",
                        "[]",
                        "{}",
                        "niets",
                        "{\"files\":",
                        "{\"files\": 3}",
                        "{\"files\": {}}",
                        "{\"complete\": \"true\", \"files\": {}}",
                        "{\"complete\": true, \"files\": {\"scriptie.txt\": \"abc\"}}",
                        "{\"complete\": true, \"files\": {\"scriptie.txt\": {}}}",
                        whole + "x",
                        whole.replace("\"complete\": true, ", ""),
                        whole.replace("3}", "-3}"),
                        whole.replace("3}", "3.5}"),
                        whole.replace("3}", "99999999999999999999}"),
                        whole.replace("000", "00A"),
                        whole.replace("000", "00"))) {
            site.write("scriptie.txt", "abc");
            site.write("data/manifest.json", manifest);
            assertEquals(Optional.empty(), site.publish("index.html", "x"), manifest);
            assertEquals(manifest, site.read("data/manifest.json"));
            assertEquals("abc", site.read("scriptie.txt"));
        }
    }

    @Test
    void refusesToOverwriteAFileThatNoBuildWrote() throws IOException {
        site.publish("index.html", "x", "oud.html", "y");
        site.write("artikel/b.html", "van mij");
        site.write("artikel/c.html", "van mij");
        site.age();
        assertEquals(
                Optional.empty(),
                site.publish("index.html", "X", "artikel/b.html", "b", "artikel/c.html", "c"));
        assertEquals(List.of("site-file-not-ours", "site-file-not-ours"), site.codes());
        assertTrue(
                site.problems().get(0).location().file().endsWith("/site/artikel/b.html"),
                site.problems().toString());
        assertEquals(List.of(), site.writtenSince());
        assertEquals("y", site.read("oud.html"));
    }

    @Test
    void takesOverAFileThatHasItsVeryBytes() throws IOException {
        site.publish("index.html", "x");
        site.write("b.html", "b");
        assertTrue(site.publish("index.html", "x", "b.html", "b").isPresent());
        assertTrue(site.publish("index.html", "x").isPresent());
        assertEquals(Map.of("index.html", "x"), site.contents());
    }

    @Test
    void removesNothingOutsideTheSiteWhateverTheManifestSays() throws IOException {
        site.publish("index.html", "x");
        Path outside = folder.resolve("buiten.txt");
        Files.writeString(outside, "kostbaar");
        Path absolute = folder.resolve("site/../buiten.txt").toAbsolutePath();
        site.write(
                "data/manifest.json",
                """
                {"complete": true, "files": {
                  "../buiten.txt": {"sha256": "SHA", "size": 8},
                  "a/../../buiten.txt": {"sha256": "SHA", "size": 8},
                  "..\\\\buiten.txt": {"sha256": "SHA", "size": 8},
                  "./../buiten.txt": {"sha256": "SHA", "size": 8},
                  "ABSOLUTE": {"sha256": "SHA", "size": 8},
                  "": {"sha256": "SHA", "size": 8},
                  "..": {"sha256": "SHA", "size": 8},
                  "index.html": {"sha256": "SHA", "size": 1}
                }}
                """
                        .replace("ABSOLUTE", absolute.toString())
                        .replace("SHA", "0".repeat(64)));
        assertTrue(site.publish("index.html", "y").isPresent());
        assertEquals("kostbaar", Files.readString(outside));
        assertEquals(Map.of("index.html", "y"), site.contents());
    }

    @Test
    void removesNothingThroughALinkThatLeavesTheSite() throws IOException {
        site.publish("index.html", "x", "a/b.html", "y");
        Path elsewhere = Files.createDirectory(folder.resolve("elders"));
        Files.writeString(elsewhere.resolve("b.html"), "kostbaar");
        Files.delete(site.path().resolve("a/b.html"));
        Files.delete(site.path().resolve("a"));
        Files.createSymbolicLink(site.path().resolve("a"), elsewhere);
        site.publish("index.html", "x");
        assertEquals("kostbaar", Files.readString(elsewhere.resolve("b.html")));
    }

    @Test
    void keepsAFileThatSomebodyChangedAndSaysSo() throws IOException {
        site.publish("index.html", "x", "a/b.html", "y", "a/c.html", "z");
        site.write("a/b.html", "van mij");
        PublishReport report = site.publish("index.html", "x").orElseThrow();
        assertEquals(new PublishReport(1, 1, 1, List.of(new SitePath("a/b.html"))), report);
        assertEquals(Map.of("index.html", "x", "a/b.html", "van mij"), site.contents());
        assertEquals(List.of(), site.publish("index.html", "x").orElseThrow().kept());
    }

    @Test
    void followsALinkToTheSitesFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("echt"));
        Files.createSymbolicLink(site.path(), real);
        site.publish("index.html", "x", "a/b.html", "y");
        site.publish("index.html", "x2");
        assertEquals("x2", Files.readString(real.resolve("index.html")));
        assertFalse(Files.exists(real.resolve("a")));
        assertTrue(Files.isSymbolicLink(site.path()));
    }

    @Test
    void leavesNoFileBesideTheSiteButItsLock() throws IOException {
        site.publish("index.html", "x");
        site.publish("index.html", "y");
        try (var entries = Files.list(folder)) {
            assertEquals(
                    List.of(".site.lock", "site"),
                    entries.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
