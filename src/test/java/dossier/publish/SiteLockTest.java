package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once on one folder: the second says so and stops. */
class SiteLockTest {

    @TempDir private Path folder;
    private SiteFolder site;

    @BeforeEach
    void makeFolder() {
        site = new SiteFolder(folder.resolve("site"));
    }

    @Test
    void keepsASecondBuildOfTheSameProcessOut() throws IOException {
        try (SiteLock held = SiteLock.take(site.path()).orElseThrow()) {
            assertEquals(Optional.empty(), site.publish("index.html", "x"), held.toString());
        }
        assertEquals(List.of("site-locked"), site.codes());
        assertTrue(Files.notExists(site.path()));
        assertTrue(site.publish("index.html", "x").isPresent());
    }

    @Test
    void leavesNothingBesideAFolderThatIsSomebodys() throws IOException {
        Files.createDirectories(site.path());
        Files.writeString(site.path().resolve("brief.txt"), "van mij");
        assertEquals(Optional.empty(), site.publish("index.html", "x"));
        assertEquals(List.of("site-not-ours"), site.codes());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(site.path()), left.toList());
        }
    }

    @Test
    void keepsASecondBuildThatComesByALinkOut() throws IOException {
        site.publish("index.html", "x");
        Path link = Files.createSymbolicLink(folder.resolve("koppeling"), site.path());
        try (SiteLock held = SiteLock.take(site.path()).orElseThrow()) {
            assertEquals(Optional.empty(), SiteLock.take(link), held.toString());
        }
    }

    @Test
    void keepsASecondBuildOfAnotherProcessOutUntilThatEndsHoweverItEnds() throws Exception {
        site.publish("index.html", "x");
        try (ChildProcess other = ChildProcess.start("lock", site.path())) {
            assertEquals("locked", other.line());
            assertEquals(Optional.empty(), site.publish("index.html", "y"));
            assertEquals(List.of("site-locked"), site.codes());
            assertEquals("x", site.read("index.html"));
            other.kill();
        }
        assertTrue(site.publish("index.html", "y").isPresent());
    }

    @Test
    void isNoneForAnotherFolder() throws IOException {
        try (SiteLock held = SiteLock.take(folder.resolve("ander")).orElseThrow()) {
            assertTrue(site.publish("index.html", "x").isPresent(), held.toString());
        }
    }
}
