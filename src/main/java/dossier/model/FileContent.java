package dossier.model;

/** What a file of the site holds, wherever it is until somebody asks. Safe for many threads. */
public interface FileContent {

    /** The bytes; whoever asks doesn't change them. */
    byte[] bytes();

    FileDigest digest();

    /** Whether it is these bytes. */
    default boolean isSame(byte[] other) {
        return digest().size() == other.length && digest().equals(FileDigest.of(other));
    }

    /** Content in memory. The bytes are not copied: whoever makes them gives them away. */
    static FileContent of(byte[] bytes) {
        return new BytesInMemory(bytes);
    }
}
