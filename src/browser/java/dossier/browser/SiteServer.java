package dossier.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a site on the loopback address as an ordinary host does: compressed, assets cacheable for
 * a year, and {@code 404.html} for what isn't there. Ends with the process.
 */
final class SiteServer {

    private static final String FOLDER = "/dossiers/een dossier/";
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("woff2", "font/woff2"));

    private final Path site;
    private final HttpServer server;

    private SiteServer(Path site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    /** A running server. */
    static SiteServer of(Path site) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        SiteServer server = new SiteServer(site, http);
        http.createContext("/", exchange -> server.answer(exchange, "/"));
        http.createContext(FOLDER, exchange -> server.answer(exchange, FOLDER));
        http.setExecutor(Executors.newCachedThreadPool(SiteServer::daemon));
        // The server's own thread is a daemon where the one is that starts it; it listens already.
        daemon(http::start).start();
        return server;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    /** Where the site fills the host. */
    String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Where the site is one of many on the host. */
    String inFolder() {
        return root() + FOLDER.substring(1).replace(" ", "%20");
    }

    private void answer(HttpExchange exchange, String context) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(context.length());
            Path file = site.resolve(path.isEmpty() ? "index.html" : path).normalize();
            boolean found = file.startsWith(site) && Files.isRegularFile(file);
            Path answer = found ? file : site.resolve("404.html");
            String name = answer.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type.isEmpty() ? "application/octet-stream" : type);
            headers.set(
                    "Cache-Control",
                    path.startsWith("assets/") ? "public, max-age=31536000" : "no-cache");
            byte[] body = Files.readAllBytes(answer);
            if (!type.startsWith("font/") && !type.equals("image/png")) {
                headers.set("Content-Encoding", "gzip");
                body = compressed(body);
            }
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }
}
