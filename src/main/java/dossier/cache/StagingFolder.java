package dossier.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A process's own folder for files that aren't published yet. A lock tells it from one whose
 * process was stopped, which the next build removes.
 */
record StagingFolder(Path path, FileChannel lock) implements AutoCloseable {

    private static final String PREFIX = "staging-";
    private static final String LOCK = "lock";

    static StagingFolder make(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX);
        FileChannel lock = open(path);
        lock.tryLock();
        return new StagingFolder(path, lock);
    }

    /** Whether a folder is one of a process that was stopped. */
    static boolean isAbandoned(Path folder) throws IOException {
        if (!folder.getFileName().toString().startsWith(PREFIX)
                || !Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (FileChannel lock = open(folder)) {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another build in this process has it.
            return false;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Removes a folder and what is in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        remove(path);
    }
}
