package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of the editor's, whole or not at all. */
public final class SeedFile {

    private SeedFile() {}

    /** Writes the bytes; what a link leads to is written, not the link. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Files.createDirectories(target.toAbsolutePath().getParent());
        FileWriter.move(target, bytes);
    }
}
