package dossier.model;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * What tells a file from all others: its SHA-256 (FIPS 180-4) and size. A site has many: numbers
 * take a third of the room that text would.
 *
 * @param first the first eight bytes of the hash, and so on
 * @param size in bytes
 */
public record FileDigest(long first, long second, long third, long fourth, long size) {

    private static final int DIGITS = 64;
    private static final HexFormat HEX = HexFormat.of();

    /** The digest of a file with these bytes. */
    public static FileDigest of(byte[] bytes) {
        return of(Sha256.of(bytes), bytes.length);
    }

    /**
     * The digest of a hash and size that {@link #isValid}.
     *
     * @param sha256 64 lower-case hexadecimal digits
     */
    public static FileDigest of(String sha256, long size) {
        return of(HEX.parseHex(sha256), size);
    }

    private static FileDigest of(byte[] hash, long size) {
        ByteBuffer parts = ByteBuffer.wrap(hash);
        return new FileDigest(
                parts.getLong(), parts.getLong(), parts.getLong(), parts.getLong(), size);
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

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return HEX.toHexDigits(first)
                + HEX.toHexDigits(second)
                + HEX.toHexDigits(third)
                + HEX.toHexDigits(fourth);
    }
}
