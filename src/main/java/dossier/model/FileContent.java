package dossier.model;

/** What a file of the site holds, wherever it is until somebody asks. Safe for many threads. */
public interface FileContent {

    /** The bytes; whoever asks doesn't change them. */
    byte[] bytes();

    FileDigest digest();

    /** Content in memory. The bytes are not copied: whoever makes them gives them away. */
    static FileContent of(byte[] bytes) {
        return new BytesInMemory(bytes);
    }
}
