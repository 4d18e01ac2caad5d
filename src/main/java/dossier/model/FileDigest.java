package dossier.model;

import java.util.regex.Pattern;

/**
 * What tells a file from all others.
 *
 * @param sha256 64 lower-case hexadecimal digits (FIPS 180-4)
 * @param size in bytes
 */
public record FileDigest(String sha256, long size) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public FileDigest {
        if (!isValid(sha256, size)) {
            throw new IllegalArgumentException("not a file's: " + sha256 + ", " + size);
        }
    }

    /** Whether these can be a file's. */
    public static boolean isValid(String sha256, long size) {
        return SHA256.matcher(sha256).matches() && size >= 0;
    }

    /** The digest of a file with these bytes. */
    public static FileDigest of(byte[] bytes) {
        return new FileDigest(Sha256.hex(bytes), bytes.length);
    }
}
