package dossier.model;

import java.util.function.Supplier;

/** What a file of the site holds, wherever it is until somebody asks. Safe for many threads. */
public interface FileContent {

    /** The bytes; whoever asks doesn't change them. */
    byte[] bytes();

    FileDigest digest();

    /** Content in memory. The bytes are not copied: whoever makes them gives them away. */
    static FileContent of(byte[] bytes) {
        return new BytesInMemory(bytes);
    }

    /** Content that is made when somebody asks first, and kept. */
    static FileContent later(Supplier<byte[]> maker) {
        Memo<FileContent> made = new Memo<>(() -> of(maker.get()));
        return new BytesLater(() -> made.get().bytes(), () -> made.get().digest());
    }

    /**
     * Content of which the digest is known.
     *
     * @param maker makes the bytes each time that somebody asks
     */
    static FileContent later(FileDigest digest, Supplier<byte[]> maker) {
        return new BytesLater(maker, () -> digest);
    }
}
