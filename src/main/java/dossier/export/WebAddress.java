package dossier.export;

import java.nio.charset.StandardCharsets;

/** Addresses as every program takes them. */
final class WebAddress {

    /** What an address holds as it is (RFC 3986, 2.2 and 2.3), and the sign of escapes. */
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** The address with all other characters percent-encoded as UTF-8 (RFC 3987, 3.1). */
    static String ascii(String address) {
        StringBuilder ascii = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (letter || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0) {
                ascii.append(c);
            } else {
                ascii.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return ascii.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
