package dossier.cache;

import dossier.model.FileContent;
import dossier.model.FileDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps finished files until they are published: the first ones in memory, and on disk what would
 * be too much for it, if there is a place. Safe for many threads.
 */
final class Staging implements AutoCloseable {

    /** Bytes that stay in memory: all of a dossier of a thousand articles. */
    private static final long IN_MEMORY = 64L << 20;

    private final Optional<Path> parent;
    private final AtomicLong kept = new AtomicLong();
    private final AtomicInteger files = new AtomicInteger();
    private Optional<StagingFolder> folder = Optional.empty();

    /**
     * @param parent in which a folder of its own is made when it is needed
     */
    Staging(Optional<Path> parent) {
        this.parent = parent;
    }

    FileContent keep(byte[] bytes) {
        if (parent.isEmpty() || kept.addAndGet(bytes.length) <= IN_MEMORY) {
            return FileContent.of(bytes);
        }
        try {
            Path file = folder().resolve(Integer.toString(files.incrementAndGet()));
            Files.write(file, bytes);
            return new StagedFile(file, FileDigest.of(bytes));
        } catch (IOException e) {
            // A full or read-only disk: the publication will say so if it meets it too.
            return FileContent.of(bytes);
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder.isEmpty()) {
            WorkFolder.prepare(parent.orElseThrow());
            folder = Optional.of(StagingFolder.make(parent.orElseThrow()));
        }
        return folder.get().path();
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
