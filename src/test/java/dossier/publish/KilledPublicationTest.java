package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.export.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, killed while it publishes. */
class KilledPublicationTest {

    @TempDir private Path folder;

    /** So many processes are killed at most, until one was in the middle of its work. */
    private static final int MAX_TRIES = 20;

    @Test
    void leavesEveryFileWholeAndHeals() throws Exception {
        List<Map<String, String>> editions =
                List.of(
                        SiteFolder.contentsOf(ChildProcess.site(0)),
                        SiteFolder.contentsOf(ChildProcess.site(1)));
        SiteFolder site = new SiteFolder(folder.resolve("site"));
        boolean inTheMiddle = false;
        for (int tries = 1; tries <= MAX_TRIES && !inTheMiddle; tries++) {
            publish(site, 1);
            assertEquals(editions.get(1), site.contents());
            killInTheMiddle(site);
            inTheMiddle = !manifest(site).complete();
            assertEquals(List.of(), broken(site, editions));
            publish(site, tries % 2);
            assertEquals(editions.get(tries % 2), site.contents());
        }
        assertTrue(inTheMiddle, "no process was killed between its first file and its last");
    }

    private static void publish(SiteFolder site, int edition) throws Exception {
        assertTrue(
                new Publisher(site.path(), site.problems()::add)
                        .publish(ChildProcess.site(edition))
                        .isPresent(),
                site.problems().toString());
    }

    private static Manifest manifest(SiteFolder site) throws Exception {
        byte[] bytes = Files.readAllBytes(site.path().resolve(Manifest.PATH.path()));
        return Manifest.parse(bytes).orElseThrow();
    }

    /** Kills another process when it has begun to replace the site. */
    private static void killInTheMiddle(SiteFolder site) throws Exception {
        try (ChildProcess child = ChildProcess.start("publish", site.path())) {
            assertEquals("publishing", child.line());
            while (child.isAlive() && manifest(site).complete()) {
                Thread.onSpinWait();
            }
            child.kill();
        }
    }

    /** Files that are neither edition's nor known to be unfinished. */
    private static List<String> broken(SiteFolder site, List<Map<String, String>> editions)
            throws Exception {
        List<String> broken = new ArrayList<>();
        site.contents()
                .forEach(
                        (path, text) -> {
                            boolean whole =
                                    path.endsWith(".unfinished")
                                            || text.equals(editions.get(0).get(path))
                                            || text.equals(editions.get(1).get(path));
                            if (!whole) {
                                broken.add(path);
                            }
                        });
        return broken;
    }
}
