package dossier.model;

/**
 * What tells a file from all others.
 *
 * @param sha256 64 lower-case hexadecimal digits (FIPS 180-4)
 * @param size in bytes
 */
public record FileDigest(String sha256, long size) {

    private static final int DIGITS = 64;

    public FileDigest {
        if (!isValid(sha256, size)) {
            throw new IllegalArgumentException("not a file's: " + sha256 + ", " + size);
        }
    }

    /** Whether these can be a file's. */
    public static boolean isValid(String sha256, long size) {
        return sha256.length() == DIGITS
                && sha256.chars().allMatch(FileDigest::isDigit)
                && size >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    /** The digest of a file with these bytes. */
    public static FileDigest of(byte[] bytes) {
        return new FileDigest(Sha256.hex(bytes), bytes.length);
    }
}
