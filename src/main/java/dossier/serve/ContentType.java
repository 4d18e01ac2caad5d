package dossier.serve;

import java.util.Map;

/** Media types of the files that a site has, by the endings of their names. */
final class ContentType {

    static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("bib", "application/x-bibtex; charset=utf-8"),
                    Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("ico", "image/vnd.microsoft.icon"),
                    Map.entry("woff2", "font/woff2"));

    private ContentType() {}

    /** The type of a file; bytes of no known kind for an unknown ending. */
    static String of(String path) {
        if (path.equals("feed.xml")) {
            return "application/atom+xml; charset=utf-8";
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
