package dossier.check;

import dossier.model.OutputFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page's links into the site and the places in it that can be linked to. Reads the HTML that the
 * generator writes, where attributes stand between double quotes and text has its double quotes
 * escaped.
 *
 * @param links as written, each once, without those to elsewhere
 * @param anchors values of {@code id}
 */
record PageLinks(String path, List<String> links, Set<String> anchors) {

    PageLinks {
        links = List.copyOf(links);
        anchors = Set.copyOf(anchors);
    }

    /**
     * Reads a page.
     *
     * @param known links that other pages have, to which new ones are added: most pages have the
     *     same, and each is kept once
     */
    static PageLinks of(OutputFile page, Map<String, String> known) {
        byte[] bytes = page.bytes();
        Set<String> links = new LinkedHashSet<>();
        Set<String> anchors = new HashSet<>();
        for (int i = 3; i + 1 < bytes.length; i++) {
            if (bytes[i] != '=' || bytes[i + 1] != '"') {
                continue;
            }
            int end = i + 2;
            while (end < bytes.length && bytes[end] != '"') {
                end++;
            }
            if (isAttribute(bytes, i, "href") || isAttribute(bytes, i, "src")) {
                String link = text(bytes, i + 2, end);
                if (!isElsewhere(link)) {
                    String before = known.putIfAbsent(link, link);
                    links.add(before == null ? link : before);
                }
            } else if (isAttribute(bytes, i, "id")) {
                anchors.add(text(bytes, i + 2, end));
            }
            i = end;
        }
        return new PageLinks(page.path().path(), List.copyOf(links), anchors);
    }

    private static boolean isAttribute(byte[] bytes, int end, String name) {
        int start = end - name.length();
        if (start < 1 || !Character.isWhitespace(bytes[start - 1])) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return text.indexOf('&') < 0
                ? text
                : text.replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    /**
     * Whether the address has a scheme (RFC 3986, 4.2). One that begins with {@code //} has not,
     * and would lead nowhere from a page on disk.
     */
    private static boolean isElsewhere(String link) {
        int colon = link.indexOf(':');
        int slash = link.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    /** The text of a percent-encoded one (RFC 3986, 2.1); a stray percent sign stays. */
    static String decoded(String encoded) {
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
