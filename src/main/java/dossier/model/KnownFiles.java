package dossier.model;

import java.util.function.Supplier;

/** Files that were made before, and needn't be made again. Safe for many threads. */
public interface KnownFiles {

    /** Knows none. */
    KnownFiles NONE = (path, inputs, maker) -> FileContent.of(maker.get());

    /**
     * What the file at a path holds.
     *
     * @param inputs of everything that the bytes depend on, but for the generator
     * @param maker makes the bytes, the same ones as long as the inputs are the same
     */
    FileContent content(SitePath path, Fingerprint inputs, Supplier<byte[]> maker);
}
