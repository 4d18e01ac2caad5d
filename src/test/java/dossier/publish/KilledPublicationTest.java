package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, killed while it publishes. */
class KilledPublicationTest {

    @TempDir private Path folder;

    @Test
    void leavesEveryFileWholeAndHeals() throws Exception {
        List<Map<String, String>> editions =
                List.of(
                        SiteFolder.contentsOf(ChildProcess.site(0)),
                        SiteFolder.contentsOf(ChildProcess.site(1)));
        SiteFolder site = new SiteFolder(folder.resolve("site"));
        for (int lines = 1; lines <= 2; lines++) {
            killAfter(lines, site.path());
            assertEquals(List.of(), broken(site, editions));
            assertTrue(
                    new Publisher(site.path(), site.problems()::add)
                            .publish(ChildProcess.site(lines % 2))
                            .isPresent(),
                    site.problems().toString());
            assertEquals(editions.get(lines % 2), site.contents());
        }
    }

    private static void killAfter(int lines, Path site) throws Exception {
        try (ChildProcess child = ChildProcess.start("publish", site)) {
            for (int i = 0; i < lines; i++) {
                assertEquals("publishing", child.line());
            }
            child.kill();
        }
    }

    /** Files that are neither edition's nor known to be unfinished. */
    private static List<String> broken(SiteFolder site, List<Map<String, String>> editions)
            throws Exception {
        if (!site.path().toFile().exists()) {
            return List.of();
        }
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
