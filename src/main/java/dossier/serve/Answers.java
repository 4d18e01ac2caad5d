package dossier.serve;

import dossier.export.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the server says when it is asked for a file. Files come from memory, by their name in the
 * site: no path leads anywhere else. Those of the server itself begin with a dot, as no file of a
 * site does.
 */
final class Answers {

    static final String SCRIPT = "/.dossier/live.js";
    private static final String STYLES = "/.dossier/live.css";
    private static final String NOT_FOUND = "404.html";
    private static final String INDEX = "index.html";

    private static final Pattern RELATIVE =
            Pattern.compile("( (?:href|src|action)=\")(?![a-z]+:|[/#\"])");

    /** Stands in as long as there is no good site yet; what is wrong comes on top of it. */
    private static final String EMPTY =
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>…</title></head>"
                    + "<body></body></html>";

    private Answers() {}

    /**
     * The answer to a request.
     *
     * @param path of the address, decoded, beginning with a slash
     */
    static Answer to(String path, Shown shown) {
        if (path.equals(SCRIPT) || path.equals(STYLES)) {
            return Answer.of(200, ContentType.of(path), own(path));
        }
        String file = fileOf(path);
        if (file.equals(Manifest.PATH.path()) && !shown.isNothing()) {
            byte[] manifest = Manifest.of(shown.all()).toFile().bytes();
            return Answer.of(200, ContentType.of(file), manifest);
        }
        if (shown.has(file)) {
            byte[] bytes = shown.file(file).orElseThrow();
            boolean page = isPage(file);
            return Answer.of(200, ContentType.of(file), page ? ServedPage.of(bytes).html() : bytes);
        }
        if (shown.has(file + "/" + INDEX)) {
            return new Answer(302, Map.of("Location", "/" + file + "/"), new byte[0]);
        }
        int status = shown.isNothing() ? 503 : 404;
        return Answer.of(status, ContentType.HTML, page(path, shown).html());
    }

    /** The page that stands at an address: the site's own for one that isn't there. */
    static ServedPage page(String path, Shown shown) {
        String file = fileOf(path);
        return ServedPage.of(
                shown.file(file)
                        .filter(bytes -> isPage(file))
                        .or(() -> shown.file(NOT_FOUND).map(Answers::fromAnywhere))
                        .orElseGet(() -> EMPTY.getBytes(StandardCharsets.UTF_8)));
    }

    /** The page with links that lead where they do from the root, in whatever folder it stands. */
    private static byte[] fromAnywhere(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return RELATIVE.matcher(html).replaceAll("$1/").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html");
    }

    private static String fileOf(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        return name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
    }

    private static byte[] own(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
