package dossier.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The links into the site that a page's HTML has, and the places that can be linked to. Reads the
 * HTML that the generator writes, where attributes stand between double quotes and text has its
 * double quotes escaped.
 *
 * @param links as written, each once, without those to elsewhere
 * @param ids values of {@code id}
 */
record HtmlLinks(Set<String> links, Set<String> ids) {

    /** Reads a page in UTF-8. */
    static HtmlLinks of(byte[] bytes) {
        Set<String> links = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
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
                    links.add(link);
                }
            } else if (isAttribute(bytes, i, "id")) {
                ids.add(text(bytes, i + 2, end));
            }
            i = end;
        }
        return new HtmlLinks(links, ids);
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
}
