package dossier.publish;

import dossier.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes single files, whole or not at all. */
final class FileWriter {

    /** Ends the name of a file that is being written; a stopped build can leave one behind. */
    private static final String UNFINISHED = ".unfinished";

    private FileWriter() {}

    /** Whether the folder holds the file with exactly these bytes. */
    static boolean holds(Path site, OutputFile file) {
        Path target = site.resolve(file.path().path());
        try {
            return Files.isRegularFile(target)
                    && Files.size(target) == file.bytes().length
                    && Arrays.equals(Files.readAllBytes(target), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes beside the target, then moves over it in one step. */
    static void write(Path site, OutputFile file) throws IOException {
        Path target = site.resolve(file.path().path());
        Files.createDirectories(target.getParent());
        move(target, file.bytes());
    }

    /** The same where the folder is known to exist. */
    static void writeUnchecked(Path site, OutputFile file) {
        try {
            move(site.resolve(file.path().path()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file stands while it is being written. */
    static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + UNFINISHED);
    }

    static void move(Path target, byte[] bytes) throws IOException {
        Path unfinished = unfinished(target);
        Files.write(
                unfinished,
                bytes,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        Files.move(
                unfinished,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
