package dossier.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed site on a real nginx and a real Caddy, where these are installed: at the root of a
 * host and in a folder.
 */
class HostingTest {

    private static final Path SITE = Path.of("site");
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json; charset=utf-8"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("bib", "application/x-bibtex; charset=utf-8"),
                    Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("woff2", "font/woff2"));

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir private Path folder;
    private Process server;
    private String host;

    static Stream<Arguments> hosts() {
        return Stream.of(WebServer.values())
                .flatMap(one -> Stream.of("", "/dossier").map(at -> Arguments.of(one, at)));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void servesEveryFileWithItsHeaders(WebServer kind, String at) throws Exception {
        start(kind, at);
        List<String> wrong = new ArrayList<>();
        for (String path : files()) {
            HttpResponse<byte[]> got = get(at + "/" + path);
            expect(wrong, path, 200, got.statusCode());
            expect(wrong, path, type(path), header(got, "Content-Type"));
            boolean hashed = path.matches(".*[-/][0-9a-f]{10}\\.[a-z0-9]+");
            String cache = hashed ? "public, max-age=31536000, immutable" : "no-cache";
            expect(wrong, path, cache, header(got, "Cache-Control"));
            security(wrong, path, got);
            if (!path.equals("404.html")) {
                int length = (int) Files.size(SITE.resolve(path));
                expect(wrong, path, length, got.body().length);
                HttpResponse<byte[]> again =
                        get(at + "/" + path, "If-None-Match", header(got, "ETag"));
                expect(wrong, path, 304, again.statusCode());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void showsItsOwnPageAtAMissingAddressOfAnyDepth(WebServer kind, String at) throws Exception {
        start(kind, at);
        List<String> wrong = new ArrayList<>();
        for (String path :
                List.of(
                        "/nergens",
                        "/artikel/",
                        "/artikel/diep/er/nog.html",
                        "/assets/weg-0123456789.css")) {
            HttpResponse<byte[]> got = get(at + path);
            expect(wrong, path, 404, got.statusCode());
            expect(wrong, path, TYPES.get("html"), header(got, "Content-Type"));
            expect(wrong, path, "no-cache", header(got, "Cache-Control"));
            security(wrong, path, got);
            String page = new String(got.body(), StandardCharsets.UTF_8);
            expect(wrong, path, true, page.contains(" href=\"#content\""));
            for (String link : links(page, host + at + path)) {
                expect(wrong, path + " to " + link, 200, get(link.substring(host.length())));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void leadsAFolderToItsAddressAndPacksText(WebServer kind, String at) throws Exception {
        start(kind, at);
        assertEquals(200, get(at + "/").statusCode());
        if (!at.isEmpty()) {
            HttpResponse<byte[]> folder = get(at);
            assertTrue(Set.of(301, 308).contains(folder.statusCode()), "moved for good");
            assertEquals(at + "/", header(folder, "Location"));
        }
        HttpResponse<byte[]> packed = get(at + "/index.html", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertTrue(packed.body().length < Files.size(SITE.resolve("index.html")) / 2);
        String feed = header(get(at + "/feed.xml"), "Content-Type");
        assertEquals("application/atom+xml; charset=utf-8", feed);
    }

    /**
     * Copies the site to its place and starts a server with the configuration that is documented.
     */
    private void start(WebServer kind, String at) throws Exception {
        assumeTrue(kind.isInstalled(), kind + " is not installed");
        Path root = folder.resolve("www");
        for (String path : files()) {
            Path copy = root.resolve("." + at).resolve(path).normalize();
            Files.createDirectories(copy.getParent());
            Files.copy(SITE.resolve(path), copy);
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        host = "http://127.0.0.1:" + port;
        server = kind.start(new WebServer.Place(folder, port, at));
        for (int i = 0; i < 200 && server.isAlive(); i++) {
            if (answers()) {
                return;
            }
            server.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException(Files.readString(folder.resolve("out.txt")));
    }

    private boolean answers() throws InterruptedException {
        try {
            get("/");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String type(String path) {
        return path.endsWith("feed.xml")
                ? "application/atom+xml; charset=utf-8"
                : TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "unknown");
    }

    private static void security(List<String> wrong, String path, HttpResponse<byte[]> got) {
        expect(wrong, path, "nosniff", header(got, "X-Content-Type-Options"));
        expect(wrong, path, "no-referrer", header(got, "Referrer-Policy"));
        String policy = header(got, "Content-Security-Policy");
        expect(wrong, path, true, policy.contains("frame-ancestors 'none'"));
    }

    private static TreeSet<String> links(String page, String address) {
        TreeSet<String> links = new TreeSet<>();
        for (Element element : Jsoup.parse(page, address).select("[href], [src], form")) {
            for (String name : List.of("href", "src", "action")) {
                if (element.hasAttr(name)) {
                    links.add(element.absUrl(name).replaceFirst("#.*", ""));
                }
            }
        }
        links.remove(address);
        return links;
    }

    private static void expect(List<String> wrong, String what, Object wanted, Object got) {
        Object found = got instanceof HttpResponse<?> response ? response.statusCode() : got;
        if (!wanted.equals(found)) {
            wrong.add(what + ": " + found + " instead of " + wanted);
        }
    }

    private static String header(HttpResponse<byte[]> got, String name) {
        return got.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SITE.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
