package dossier.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The build gives the same result with every Maven: no version is left to it. */
class PomTest {

    /** What Maven binds to its phases by itself, in a version that differs from Maven to Maven. */
    private static final Set<String> BOUND_BY_MAVEN =
            Set.of(
                    "maven-clean-plugin",
                    "maven-resources-plugin",
                    "maven-compiler-plugin",
                    "maven-surefire-plugin",
                    "maven-jar-plugin",
                    "maven-install-plugin",
                    "maven-deploy-plugin",
                    "maven-site-plugin");

    private static Document pom;

    @BeforeAll
    static void read() throws Exception {
        pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    }

    @Test
    void pinsEveryPlugin() {
        Set<String> pinned = new TreeSet<>();
        for (Element plugin : pom.select("project > build > plugins > plugin")) {
            if (plugin.selectFirst("> version") != null) {
                pinned.add(plugin.selectFirst("> artifactId").text());
            }
        }
        List<String> unpinned = new ArrayList<>();
        for (Element plugin : pom.select("plugin")) {
            String name = plugin.selectFirst("> artifactId").text();
            if (plugin.selectFirst("> version") == null && !pinned.contains(name)) {
                unpinned.add(name);
            }
        }
        BOUND_BY_MAVEN.stream().filter(name -> !pinned.contains(name)).forEach(unpinned::add);
        assertEquals(List.of(), unpinned);
    }

    @Test
    void takesNoSnapshotsOrRanges() {
        List<String> loose =
                pom.select("version, properties > *").eachText().stream()
                        .filter(version -> version.matches(".*SNAPSHOT.*|[\\[(].*|LATEST|RELEASE"))
                        .toList();
        assertEquals(List.of(), loose);
    }

    @Test
    void compilesForJava17() {
        assertEquals("17", pom.select("maven\\.compiler\\.release").text());
    }
}
