package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
     * Writes files that are not there yet: all of them, or none.
     *
     * @param files contents by path in the folder
     * @throws java.nio.file.FileAlreadyExistsException when one is there; then it stays as it was
     */
    public static void create(Path folder, Map<String, byte[]> files) throws IOException {
        List<Path> created = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.createFile(target);
                created.add(target);
                NamedFailure.during(target, () -> Files.write(target, file.getValue()));
            }
        } catch (IOException e) {
            for (Path file : created) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    /** The same of one file. */
    public static void create(Path file, byte[] bytes) throws IOException {
        create(file.toAbsolutePath().getParent(), Map.of(file.getFileName().toString(), bytes));
    }
}
