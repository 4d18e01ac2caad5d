package dossier.model;

/** Bytes that are there, of which the digest is made when it is asked for. */
final class BytesInMemory implements FileContent {

    private final byte[] bytes;
    private volatile FileDigest digest;

    BytesInMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public FileDigest digest() {
        FileDigest known = digest;
        if (known == null) {
            known = FileDigest.of(bytes);
            digest = known;
        }
        return known;
    }
}
