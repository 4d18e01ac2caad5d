package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.model.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
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

    /** A link that leads nowhere and what nobody may read stop nothing: all else is read. */
    @Test
    void saysOfEachFileThatItCannotBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("goed.txt"), "Een artikel.");
        Files.writeString(folder.resolve("dossier.yaml"), "title: Proef");
        Files.writeString(folder.resolve("dicht.txt"), "Een artikel.");
        Files.createDirectories(folder.resolve("pages"));
        Links.symbolic(folder.resolve("weg.txt"), folder.resolve("nergens"));
        Links.symbolic(folder.resolve("pages/rond.md"), folder.resolve("pages/rond.md"));
        FileTree disk = FileTree.of(folder);
        FileTree tree =
                new FileTree() {
                    @Override
                    public List<String> files() throws IOException {
                        List<String> files = new ArrayList<>(disk.files());
                        files.add("register/");
                        files.add("lost+found/");
                        return files;
                    }

                    @Override
                    public byte[] bytes(String file) throws IOException {
                        if (file.equals("dicht.txt")) {
                            throw new AccessDeniedException(file);
                        }
                        return disk.bytes(file);
                    }

                    @Override
                    public String displayName(String file) {
                        return "seeds/" + file;
                    }
                };
        Seeds seeds = new SeedsReader(tree, problems::add).read();
        assertEquals(List.of("goed"), seeds.articles().stream().map(SourceText::id).toList());
        assertEquals(
                """
                seeds/dicht.txt error file-unreadable: there is no permission to read this file;\
                 give yourself that permission, in its properties or with chmod u+r
                seeds/pages/rond.md error file-unreadable: there is no file here: this is a link\
                 that leads nowhere; remove the link, or put the file itself in its place
                seeds/register/ error file-unreadable: there is no permission to look into this\
                 folder; give yourself that permission, in its properties or with chmod u+rx
                seeds/weg.txt error file-unreadable: there is no file here: this is a link that\
                 leads nowhere; remove the link, or put the file itself in its place""",
                problems.stream()
                        .sorted()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n")));
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
