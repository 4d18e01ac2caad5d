package dossier.model;

import java.util.function.Supplier;

/** Bytes that may never be needed. */
record BytesLater(Supplier<byte[]> maker, Supplier<FileDigest> hash) implements FileContent {

    @Override
    public byte[] bytes() {
        return maker.get();
    }

    @Override
    public FileDigest digest() {
        return hash.get();
    }
}
