package dossier.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a site's folder for one build. The lock is the operating system's, on a hidden empty file
 * beside the folder that stays there: it goes with its process however that ends, and removing the
 * file would let two builds in.
 */
final class SiteLock implements AutoCloseable {

    private final FileChannel channel;

    private SiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; empty when another build has it. */
    static Optional<SiteLock> take(Path site) throws IOException {
        Path folder = Files.exists(site) ? site.toRealPath() : site.toAbsolutePath().normalize();
        Path file = folder.resolveSibling("." + folder.getFileName() + ".lock");
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new SiteLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            // Another build in this process has it.
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
