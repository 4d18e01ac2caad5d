package dossier.cache;

import dossier.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that is whole or isn't there: it begins with the fingerprint of the rest, 16 bytes, and
 * takes its place in one step. What can't be read or written is as good as lost: it is a cache.
 */
final class CheckedFile {

    private static final int HEAD = 2 * Long.BYTES;

    private static final String UNFINISHED = ".unfinished";

    private CheckedFile() {}

    /** What stands behind the fingerprint. */
    record Content(byte[] bytes, Fingerprint fingerprint) {}

    /** Whether a build was stopped while it wrote this, or writes it now. */
    static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED);
    }

    /** What was written; empty when there is nothing, or something else. */
    static Optional<Content> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < HEAD) {
                return Optional.empty();
            }
            ByteBuffer head = ByteBuffer.wrap(all);
            Fingerprint expected = new Fingerprint(head.getLong(), head.getLong());
            return Fingerprint.of(all, HEAD, all.length - HEAD).equals(expected)
                    ? Optional.of(new Content(Arrays.copyOfRange(all, HEAD, all.length), expected))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes beside the file, then moves over it, if it can. */
    static void write(Path file, byte[] content) {
        Fingerprint fingerprint = Fingerprint.of(content);
        ByteBuffer all = ByteBuffer.allocate(HEAD + content.length);
        all.putLong(fingerprint.high()).putLong(fingerprint.low()).put(content);
        try {
            Path unfinished =
                    Files.createTempFile(file.getParent(), file.getFileName() + "-", UNFINISHED);
            Files.write(unfinished, all.array());
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next build does without.
        }
    }
}
