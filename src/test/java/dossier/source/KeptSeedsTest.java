package dossier.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is read again where it changed, and only there. */
class KeptSeedsTest {

    @TempDir private Path folder;
    private Path seeds;
    private Path article;
    private KeptSeeds kept;

    @BeforeEach
    void write() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds")).toRealPath();
        article = Files.writeString(seeds.resolve("a.txt"), "een");
        Files.writeString(seeds.resolve("b.txt"), "twee");
        kept = new KeptSeeds(seeds);
    }

    private String text(String file) throws IOException {
        return new String(kept.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void readsAFileOnceUntilItChanges() throws IOException {
        assertEquals(List.of("a.txt", "b.txt"), kept.files());
        byte[] first = kept.bytes("a.txt");
        byte[] other = kept.bytes("b.txt");
        assertSame(first, kept.bytes("a.txt"));
        Files.writeString(article, "een en ander");
        kept.changed(Set.of(article));
        assertEquals("een en ander", text("a.txt"));
        assertSame(other, kept.bytes("b.txt"));
    }

    @Test
    void hearsOfFilesThatComeAndGo() throws IOException {
        kept.files();
        Path fresh = Files.writeString(folder.resolve("new"), "heel anders");
        Files.move(fresh, article, StandardCopyOption.REPLACE_EXISTING);
        kept.changed(Set.of(article));
        assertEquals(List.of("a.txt", "b.txt"), kept.files());
        assertEquals("heel anders", text("a.txt"));
        Files.delete(article);
        kept.changed(Set.of(article));
        assertEquals(List.of("b.txt"), kept.files());
        Path register = Files.createDirectories(seeds.resolve("register"));
        Files.writeString(register.resolve("r.yaml"), "[]");
        kept.changed(Set.of(register));
        assertEquals(List.of("b.txt", "register/r.yaml"), kept.files());
    }

    @Test
    void forgetsAFolderThatIsAnother() throws IOException {
        Path register = Files.createDirectories(seeds.resolve("register"));
        Path names = Files.writeString(register.resolve("r.yaml"), "[]");
        kept.files();
        assertEquals("[]", text("register/r.yaml"));
        Files.move(register, folder.resolve("elsewhere"));
        Files.createDirectories(register);
        Files.writeString(names, "[a]");
        kept.changed(Set.of(register));
        assertEquals("[a]", text("register/r.yaml"));
    }

    @Test
    void readsEverythingAgainWhenItMayBeAnything() throws IOException {
        kept.files();
        kept.bytes("a.txt");
        Files.writeString(article, "anders");
        Files.writeString(seeds.resolve("c.txt"), "drie");
        kept.forget();
        assertEquals(List.of("a.txt", "b.txt", "c.txt"), kept.files());
        assertEquals("anders", text("a.txt"));
    }

    @Test
    void passesOverOtherFolders() throws IOException {
        byte[] before = kept.bytes("a.txt");
        kept.changed(Set.of(folder.resolve("templates").resolve("a.txt")));
        assertSame(before, kept.bytes("a.txt"));
    }

    /** Of what a link leads to nobody hears. */
    @Test
    void followsALinkEachTime() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "een");
        Links.symbolic(seeds.resolve("l.txt"), target);
        assertEquals(List.of("a.txt", "b.txt", "l.txt"), kept.files());
        assertEquals("een", text("l.txt"));
        Files.writeString(target, "twee");
        assertEquals("twee", text("l.txt"));
        Files.delete(target);
        assertThrows(IOException.class, () -> kept.bytes("l.txt"));
    }

    @Test
    void hearsOfManyChangesAtOnce() throws IOException {
        kept.files();
        byte[] before = kept.bytes("a.txt");
        Set<Path> fresh = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            fresh.add(Files.writeString(seeds.resolve(i + ".txt"), "nieuw"));
        }
        kept.changed(fresh);
        assertEquals(1002, kept.files().size());
        assertArrayEquals(before, kept.bytes("a.txt"));
    }

    /** A change that is heard while a file is read: what was read may be what stood before. */
    @Test
    void keepsNothingThatChangedWhileItWasRead() throws IOException {
        FileTree disk = FileTree.of(seeds);
        KeptSeeds[] slow = new KeptSeeds[1];
        FileTree changing =
                new FileTree() {
                    @Override
                    public List<String> files() throws IOException {
                        List<String> files = disk.files();
                        Path more = Files.writeString(seeds.resolve("c.txt"), "drie");
                        slow[0].changed(Set.of(more));
                        return files;
                    }

                    @Override
                    public byte[] bytes(String file) throws IOException {
                        byte[] bytes = disk.bytes(file);
                        Files.writeString(article, "anders");
                        slow[0].changed(Set.of(article));
                        return bytes;
                    }

                    @Override
                    public String displayName(String file) {
                        return file;
                    }
                };
        slow[0] = new KeptSeeds(seeds, changing);
        slow[0].bytes("a.txt");
        assertArrayEquals("anders".getBytes(StandardCharsets.UTF_8), slow[0].bytes("a.txt"));
        slow[0].files();
        assertEquals(List.of("a.txt", "b.txt", "c.txt"), slow[0].files());
    }
}
