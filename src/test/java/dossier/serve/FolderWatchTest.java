package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.source.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes in folders are heard, whether the system tells of them or not. */
class FolderWatchTest {

    private static final long PATIENCE_SECONDS = 60;

    private final LinkedBlockingQueue<Change> changes = new LinkedBlockingQueue<>();

    @TempDir private Path folder;

    /**
     * It is said sooner or later that the file may be another; what else is said doesn't matter.
     */
    private void assertHeard(String what, Path file) throws InterruptedException {
        Change change;
        do {
            change = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(change != null, what);
        } while (!change.anything() && change.paths().stream().noneMatch(file::startsWith));
    }

    /** Each change is made once that before it was heard, and most of what follows of it. */
    private void change(Optional<Notices> notices) throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path file = Files.writeString(seeds.resolve("a.txt"), "een");
        try (FolderWatch watch = FolderWatch.start(List.of(seeds), notices, changes::add)) {
            Files.writeString(file, "een en ander");
            assertHeard("a file written", file);
            drain();
            Path fresh = Files.writeString(folder.resolve("a.new"), "een heel ander");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            assertHeard("a file put in place of another", file);
            drain();
            Path register = Files.createDirectories(seeds.resolve("register"));
            Path inside = Files.writeString(register.resolve("r.yaml"), "x");
            assertHeard("a new folder with a file", inside);
            drain();
            Files.writeString(inside, "xx");
            assertHeard("a file in a new folder", inside);
            drain();
            Files.delete(inside);
            Files.delete(register);
            assertHeard("a folder gone", inside);
            drain();
            Files.delete(file);
            Files.delete(seeds);
            assertHeard("everything gone", file);
            drain();
            Files.createDirectories(seeds);
            Path back = Files.writeString(seeds.resolve("b.txt"), "twee");
            assertHeard("everything back", back);
        }
    }

    /** What comes later than this makes the test milder, never fail. */
    private void drain() throws InterruptedException {
        while (changes.poll(100, TimeUnit.MILLISECONDS) != null) {
            changes.clear();
        }
    }

    @Test
    void hearsFromTheSystem() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("seeds"));
        change(Notices.of(List.of(folder.resolve("seeds"))));
    }

    @Test
    void saysWhichFileChanged() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.txt"), "een");
        Files.writeString(folder.resolve("b.txt"), "twee");
        try (FolderWatch watch = FolderWatch.start(List.of(folder), changes::add)) {
            Files.writeString(file, "een en ander");
            Change heard = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertEquals(new Change(Set.of(file), false), heard);
        }
    }

    /** Of a change by another of its names no folder is told; it is seen at the next look. */
    @Test
    void hearsWhatChangesUnheardAfterWhatWasHeard() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path file = Files.writeString(seeds.resolve("a.txt"), "een");
        Path other = folder.resolve("elsewhere");
        Links.hard(other, file);
        try (FolderWatch watch = FolderWatch.start(List.of(seeds), changes::add)) {
            Files.writeString(file, "een en ander");
            assertHeard("a file written", file);
            drain();
            Files.writeString(other, "een en ander, en nog meer");
            assertHeard("the same file written by another name", file);
        }
    }

    @Test
    void hearsOfWhatALinkLeadsTo() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path target = Files.writeString(folder.resolve("elsewhere"), "een");
        Path link = seeds.resolve("a.txt");
        Links.symbolic(link, target);
        try (FolderWatch watch =
                FolderWatch.start(List.of(seeds), Optional.empty(), changes::add)) {
            Files.writeString(target, "een en ander");
            assertHeard("the target written", link);
            Files.delete(target);
            assertHeard("the target gone", link);
            Files.writeString(target, "weer iets");
            assertHeard("the target back", link);
        }
    }

    @Test
    void looksWhereNothingIsHeard() throws IOException, InterruptedException {
        change(Optional.empty());
    }

    @Test
    void passesOverWhatEditorsLeave() throws InterruptedException, IOException {
        List<String> left = List.of(".a.txt.swp", "a.txt~", "4913", ".#a.txt", "a.swp");
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        try (FolderWatch watch =
                FolderWatch.start(List.of(seeds), Optional.empty(), changes::add)) {
            for (String name : left) {
                Files.writeString(seeds.resolve(name), "niet van een lezer");
            }
            Path real = Files.writeString(seeds.resolve("a.txt"), "een");
            Change first = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(first != null, "a file written");
            assertEquals(List.of(real), List.copyOf(first.paths()));
        }
    }
}
