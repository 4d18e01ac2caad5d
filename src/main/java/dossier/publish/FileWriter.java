package dossier.publish;

import dossier.cache.StagedFile;
import dossier.model.FileContent;
import dossier.model.FileDigest;
import dossier.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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
                    && file.digest().equals(FileDigest.of(Files.readAllBytes(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes beside the target, then moves over it in one step. */
    static void write(Path site, OutputFile file) throws IOException {
        Path target = site.resolve(file.path().path());
        Files.createDirectories(target.getParent());
        move(target, file.content());
    }

    /** The same where the folder is known to exist. */
    static void writeUnchecked(Path site, OutputFile file) {
        try {
            move(site.resolve(file.path().path()), file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file stands while it is being written. */
    static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + UNFINISHED);
    }

    private static void move(Path target, FileContent content) throws IOException {
        if (!(content instanceof StagedFile staged && isMoved(staged.file(), target))) {
            move(target, content.bytes());
        }
    }

    /** Whether the file took the place at once; it can't from another disk. */
    private static boolean isMoved(Path from, Path target) throws IOException {
        try {
            Files.move(
                    from,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            return false;
        }
    }

    static void move(Path target, byte[] bytes) throws IOException {
        Path unfinished = unfinished(target);
        try {
            NamedFailure.during(
                    target,
                    () ->
                            Files.write(
                                    unfinished,
                                    bytes,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE,
                                    LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            removeQuietly(unfinished);
            throw e;
        }
        Files.move(
                unfinished,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes room on a full disk; what fails there too is told by the failure before. */
    private static void removeQuietly(Path unfinished) {
        try {
            if (Files.isRegularFile(unfinished, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(unfinished);
            }
        } catch (IOException e) {
            // The next build removes it.
        }
    }
}
