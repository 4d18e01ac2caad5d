package dossier.model;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * 128 bits that tell one content from another: MurmurHash3_x64_128 (Appleby, smhasher). Nobody
 * forges a dossier's pages, so it needs no more than never to meet by chance; {@link FileDigest} is
 * what proves files intact.
 */
public record Fingerprint(long high, long low) {

    private static final int SEED = 0;

    /** The fingerprint of all these bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The fingerprint of a part of these bytes. */
    public static Fingerprint of(byte[] bytes, int from, int length) {
        long[] hash = MurmurHash3.hash128x64(bytes, from, length, SEED);
        return new Fingerprint(hash[0], hash[1]);
    }

    /** The fingerprint of a text in UTF-8. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
