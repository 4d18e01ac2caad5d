package dossier.cache;

import dossier.codec.Codec;
import dossier.model.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that holds a record, or as good as nothing: it begins with a seal, 16 bytes, over what
 * follows, the record's type and the generator, and takes its place in one step. What can't be read
 * or written is lost: it is a cache.
 */
final class RecordFile<T extends Record> {

    private static final int SEAL = 2 * Long.BYTES;

    private static final String UNFINISHED = ".unfinished";

    private final Path file;
    private final Class<T> type;

    RecordFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** A record with the seal of the file that holds it. */
    record Sealed<T>(T record, Fingerprint seal) {}

    private record Seal(String type, Fingerprint generator, Fingerprint content) {}

    /** Whether a build was stopped while it wrote this, or writes it now. */
    static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED);
    }

    /** What was written; empty when there is nothing, or something else. */
    Optional<Sealed<T>> read() {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < SEAL) {
                return Optional.empty();
            }
            ByteBuffer head = ByteBuffer.wrap(all);
            Fingerprint seal = new Fingerprint(head.getLong(), head.getLong());
            return seal(Fingerprint.of(all, SEAL, all.length - SEAL)).equals(seal)
                    ? Optional.of(new Sealed<>(Codec.of(type).read(all, SEAL), seal))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes beside the file, then moves over it, if it can; returns the seal. */
    Fingerprint write(T value) {
        ByteBuffer all = Codec.of(type).toBuffer(value, SEAL);
        Fingerprint seal = seal(Fingerprint.of(all.array(), SEAL, all.limit() - SEAL));
        all.putLong(0, seal.high()).putLong(Long.BYTES, seal.low());
        try {
            Path unfinished =
                    Files.createTempFile(file.getParent(), file.getFileName() + "-", UNFINISHED);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                out.write(all.array(), 0, all.limit());
            }
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next build does without.
        }
        return seal;
    }

    private Fingerprint seal(Fingerprint content) {
        return Codec.fingerprint(new Seal(type.getName(), Generator.fingerprint(), content));
    }
}
