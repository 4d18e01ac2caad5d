package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor asks for among the seeds is there as a whole or not at all. */
class SeedFileTest {

    @TempDir private Path folder;

    @Test
    void createsAllFilesOrNone() throws IOException {
        Files.writeString(folder.resolve("c"), "van mij");
        Map<String, byte[]> files = new TreeMap<>(Map.of("a", new byte[1], "b", new byte[2]));
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put("c", new byte[3]);
        assertThrows(IOException.class, () -> SeedFile.create(folder, more));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("c")), left.toList());
        }
        assertEquals("van mij", Files.readString(folder.resolve("c")));
        SeedFile.create(folder, files);
        assertEquals(2, Files.size(folder.resolve("b")));
    }

    /** Of a full disk Java says no more than that. */
    @Test
    void namesTheFileOfAFailure() {
        FileSystemException named =
                assertThrows(
                        FileSystemException.class,
                        () ->
                                NamedFailure.during(
                                        folder.resolve("a"),
                                        () -> {
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals(folder.resolve("a").toString(), named.getFile());
        assertEquals("No space left on device", named.getReason());
    }
}
