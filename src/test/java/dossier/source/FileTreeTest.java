package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.model.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of many files, and of files with odd names. */
class FileTreeTest {

    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    @Test
    void keepsABackslashThatIsPartOfAName(@TempDir Path folder) throws IOException {
        assumeTrue(File.separatorChar == '/', "here a backslash separates folders");
        Files.writeString(folder.resolve("a\\b.txt"), "x");
        FileTree tree = FileTree.of(folder);
        assertEquals(List.of("a\\b.txt"), tree.files());
        assertEquals(1, tree.bytes("a\\b.txt").length);
    }

    @Test
    void readsAFolderThatIsALink(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("map"));
        Files.writeString(seeds.resolve("a.txt"), "x");
        Path link = folder.resolve("seeds");
        Links.symbolic(link, seeds);
        FileTree tree = FileTree.of(link);
        assertEquals(List.of("a.txt"), tree.files());
        assertEquals(1, tree.bytes("a.txt").length);
        assertEquals(link.toString().replace('\\', '/') + "/a.txt", tree.displayName("a.txt"));
        KeptSeeds kept = new KeptSeeds(link);
        assertEquals(List.of("a.txt"), kept.files());
        Files.writeString(seeds.resolve("b.txt"), "y");
        kept.changed(Set.of(seeds.toRealPath().resolve("b.txt")));
        assertEquals(List.of("a.txt", "b.txt"), kept.files());
    }

    /** So that an editor hears of it; what an editor's program hides is none of the dossier. */
    @Test
    void hasALinkThatLeadsNowhereUnlessItIsHidden(@TempDir Path folder) throws IOException {
        Links.symbolic(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        Links.symbolic(folder.resolve(".#b.txt"), folder.resolve("editor@machine.1"));
        FileTree tree = FileTree.of(folder);
        assertEquals(List.of("a.txt"), tree.files());
        Assertions.assertThrows(IOException.class, () -> tree.bytes("a.txt"));
    }

    /** Each file without its article is compared with every article's name, but not all are. */
    @Test
    void saysOfThreeThousandFilesThatTheyHaveNoArticle() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            String name = "bericht-over-een-onderwerp-" + (10_000 + i);
            files.put(name + ".txt", "Tekst.".getBytes(StandardCharsets.UTF_8));
            files.put("x" + name + ".yaml", "title: A".getBytes(StandardCharsets.UTF_8));
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new SeedsReader(FileTree.of(files), problems::add).read());
        assertEquals(
                3000, problems.stream().filter(p -> p.message().contains("no article")).count());
        assertEquals(20, problems.stream().filter(p -> p.hint().contains("did you mean")).count());
    }
}
