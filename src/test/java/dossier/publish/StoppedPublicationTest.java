package dossier.publish;

import static dossier.publish.SiteFolder.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.export.Manifest;
import dossier.model.FileDigest;
import dossier.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication leaves behind when it is stopped, at each of its moments in turn. */
class StoppedPublicationTest {

    private static final String[] OLD = {"index.html", "oud", "a/weg.html", "weg", "b.html", "b"};
    private static final String[] NEW = {"index.html", "nieuw", "c/erbij.html", "c", "b.html", "b"};
    private static final Map<String, String> HEALED =
            Map.of("index.html", "nieuw", "c/erbij.html", "c", "b.html", "b");

    private static final SitePath INDEX = new SitePath("index.html");

    @TempDir private Path folder;
    private SiteFolder site;

    @BeforeEach
    void publishTheOldSite() throws IOException {
        site = new SiteFolder(folder.resolve("site"));
        site.publish(OLD);
    }

    private void assertHeals() throws IOException {
        assertTrue(site.publish(NEW).isPresent(), site.problems().toString());
        assertEquals(HEALED, site.contents());
        site.age();
        assertEquals(new PublishReport(0, 4, 0), site.publish(NEW).orElseThrow());
    }

    /** Writes the manifest that stands while the new site replaces the old one. */
    private void interimManifest() throws IOException {
        Manifest interim = Manifest.of(files(OLD)).during(Manifest.of(files(NEW)));
        Files.write(site.path().resolve(Manifest.PATH.path()), interim.toFile().bytes());
    }

    @Test
    void whileItWroteTheFirstManifest() throws IOException {
        site.write("data/manifest.json.unfinished", "{\"complete\": fal");
        assertHeals();
    }

    @Test
    void whileItWroteTheFirstManifestAndThenNothingChanged() throws IOException {
        site.write("data/manifest.json.unfinished", "");
        assertTrue(site.publish(OLD).isPresent());
        assertEquals(SiteFolder.contentsOf(files(OLD)), site.contents());
    }

    @Test
    void beforeItWroteTheFirstPage() throws IOException {
        interimManifest();
        assertHeals();
    }

    @Test
    void whileItWroteAPage() throws IOException {
        interimManifest();
        site.write("index.html", "nieuw");
        site.write("c/erbij.html.unfinished", "");
        assertHeals();
    }

    @Test
    void whileItWroteAPageThatTheNextBuildHasNot() throws IOException {
        interimManifest();
        site.write("c/erbij.html.unfinished", "c");
        site.write("index.html.unfinished", "nieu");
        assertTrue(site.publish("b.html", "b").isPresent());
        assertEquals(Map.of("b.html", "b"), site.contents());
    }

    @Test
    void beforeItRemovedAnything() throws IOException {
        interimManifest();
        site.write("index.html", "nieuw");
        site.write("c/erbij.html", "c");
        assertHeals();
    }

    @Test
    void afterItRemovedAFileAndBeforeItsFolder() throws IOException {
        interimManifest();
        site.write("index.html", "nieuw");
        site.write("c/erbij.html", "c");
        Files.delete(site.path().resolve("a/weg.html"));
        assertHeals();
        assertTrue(Files.notExists(site.path().resolve("a")));
    }

    @Test
    void whileItWroteTheLastManifest() throws IOException {
        interimManifest();
        site.write("index.html", "nieuw");
        site.write("c/erbij.html", "c");
        Files.delete(site.path().resolve("a/weg.html"));
        Files.delete(site.path().resolve("a"));
        site.write("data/manifest.json.unfinished", "");
        assertHeals();
    }

    /** Of a stopped one, {@code index.html} may hold its old or its new bytes. */
    @Test
    void andRemovesBothVersionsOfAFileThatTheNextBuildHasNot() throws IOException {
        for (String text : List.of("oud", "nieuw")) {
            site.publish(OLD);
            interimManifest();
            site.write("index.html", text);
            assertTrue(site.publish("b.html", "b").isPresent());
            assertEquals(Map.of("b.html", "b"), site.contents(), text);
        }
    }

    @Test
    void andKeepsAFileThatSomebodyChangedSince() throws IOException {
        interimManifest();
        site.write("index.html", "van mij");
        assertEquals(
                List.of(new SitePath("index.html")),
                site.publish("b.html", "b").orElseThrow().kept());
        assertEquals(Map.of("index.html", "van mij", "b.html", "b"), site.contents());
    }

    @Test
    void twiceAndKnowsTheThirdVersionToo() throws IOException {
        interimManifest();
        site.write("index.html", "nieuw");
        Manifest left = read().standing(Map.of(INDEX, entry("nieuw")));
        Manifest again = left.during(Manifest.of(files("index.html", "derde")));
        Files.write(site.path().resolve(Manifest.PATH.path()), again.toFile().bytes());
        assertEquals(again, read());
        assertTrue(read().lists(INDEX, entry("nieuw")));
        assertTrue(read().lists(INDEX, entry("derde")));
        assertTrue(site.publish("b.html", "b").isPresent());
        assertEquals(Map.of("b.html", "b"), site.contents());
    }

    private Manifest read() throws IOException {
        byte[] bytes = Files.readAllBytes(site.path().resolve(Manifest.PATH.path()));
        return Manifest.parse(bytes).orElseThrow();
    }

    private static FileDigest entry(String text) {
        return FileDigest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void afterWhichTheSameSiteIsBuiltAgain() throws IOException {
        interimManifest();
        site.write("c/erbij.html", "c");
        assertTrue(site.publish(OLD).isPresent());
        assertEquals(SiteFolder.contentsOf(files(OLD)), site.contents());
    }

    @Test
    void inANewFolderBeforeItsManifestWasWhole() throws IOException {
        for (String left : List.of("", "{\"complete\"")) {
            SiteFolder other = new SiteFolder(folder.resolve("ander" + left.length()));
            other.write("data/manifest.json.unfinished", left);
            assertTrue(other.publish(NEW).isPresent(), other.problems().toString());
            assertEquals(HEALED, other.contents());
        }
    }

    @Test
    void inANewFolderThatHasOnlyItsFirstFolder() throws IOException {
        SiteFolder other = new SiteFolder(folder.resolve("ander"));
        Files.createDirectories(other.path().resolve("data"));
        assertTrue(other.publish(NEW).isPresent(), other.problems().toString());
    }

    @Test
    void andAlsoHealsWhatOthersDidToItsFiles() throws IOException {
        site.publish(NEW);
        site.write("index.html", "vernield");
        Files.delete(site.path().resolve("b.html"));
        Files.delete(site.path().resolve("c/erbij.html"));
        Files.delete(site.path().resolve("c"));
        assertHeals();
    }
}
