package dossier.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param file path in the site; what leaves the site stays as it was written
 * @param anchor the place in it, decoded; empty for the whole file
 */
record LinkTarget(String file, String anchor) {

    private static final String PAGE = ".html";

    /** Where a link on a page leads (RFC 3986, 5.2). Only pages have places. */
    static LinkTarget of(String page, String link) {
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String file = address.isEmpty() ? page : resolve(page, address);
        boolean placed = hash >= 0 && file.endsWith(PAGE);
        return new LinkTarget(file, placed ? decoded(link.substring(hash + 1)) : "");
    }

    /**
     * The path that a relative address means on a page; what leaves the site stays as it is, for on
     * disk it leads to whatever is there.
     */
    private static String resolve(String page, String address) {
        int query = address.indexOf('?');
        String path = decoded(query < 0 ? address : address.substring(0, query));
        if (path.isEmpty()) {
            return page;
        }
        return path.startsWith("/")
                ? path
                : withoutDots(page.substring(0, page.lastIndexOf('/') + 1) + path).orElse(path);
    }

    /** Removes dot segments (RFC 3986, 5.2.4); empty when they lead out of the site. */
    private static Optional<String> withoutDots(String path) {
        StringBuilder clean = new StringBuilder(path.length());
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash + 1;
            String part = path.substring(start, slash < 0 ? end : slash);
            if (part.equals("..")) {
                if (clean.isEmpty()) {
                    return Optional.empty();
                }
                clean.setLength(clean.lastIndexOf("/", clean.length() - 2) + 1);
            } else if (!part.equals(".")) {
                clean.append(path, start, end);
            }
            start = slash < 0 ? end + 1 : end;
        }
        return Optional.of(clean.toString());
    }

    /** The text of a percent-encoded one (RFC 3986, 2.1); a stray percent sign stays. */
    private static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (raw[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
