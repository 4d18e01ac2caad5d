package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.BuildResult;
import dossier.export.Manifest;
import dossier.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site in the repository is what its seeds, templates and generator make. */
class CommittedSiteTest {

    private static final Path SITE = Path.of("site");
    private static final int MAX_NAMED = 20;

    @Test
    void equalsAFreshBuild() throws IOException {
        assertTrue(Files.isDirectory(SITE), "there is no site/: run \"mvn -q compile exec:java\"");
        List<String> differences = differences(expected(), committed());
        assertEquals(
                "",
                String.join("\n", differences.subList(0, Math.min(MAX_NAMED, differences.size()))),
                () ->
                        differences.size()
                                + " files of site/ are not what a build makes now. Run"
                                + " \"mvn -q compile exec:java\", look at the changes in site/"
                                + " and commit them.");
    }

    private static Map<String, byte[]> expected() {
        BuildResult result = RealDossier.built().result();
        assertFalse(result.hasErrors(), RealDossier.built().problems()::toString);
        List<OutputFile> files = new ArrayList<>(result.files());
        files.add(Manifest.of(result.files()).toFile());
        Map<String, byte[]> expected = new TreeMap<>();
        files.forEach(file -> expected.put(file.path().path(), file.bytes()));
        return expected;
    }

    private static Map<String, byte[]> committed() throws IOException {
        Map<String, byte[]> committed = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(SITE)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                committed.put(
                        SITE.relativize(path).toString().replace('\\', '/'),
                        Files.readAllBytes(path));
            }
        }
        return committed;
    }

    private static List<String> differences(
            Map<String, byte[]> expected, Map<String, byte[]> committed) {
        List<String> differences = new ArrayList<>();
        expected.forEach(
                (path, bytes) -> {
                    byte[] other = committed.get(path);
                    if (other == null) {
                        differences.add("missing   site/" + path);
                    } else if (!Arrays.equals(bytes, other)) {
                        int at = Arrays.mismatch(bytes, other);
                        differences.add("differs   site/" + path + " from byte " + at);
                    }
                });
        committed.keySet().stream()
                .filter(path -> !expected.containsKey(path))
                .forEach(path -> differences.add("not built site/" + path));
        return differences;
    }
}
