package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file of the editor's that the editor asked for. */
public final class SeedFile {

    private SeedFile() {}

    /** Writes the bytes, whole or not at all; what a link leads to is written, not the link. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Files.createDirectories(target.toAbsolutePath().getParent());
        FileWriter.move(target, bytes);
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it is there; then it stays as it was
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
