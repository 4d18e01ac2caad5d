package dossier.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Answers one request after another; safe for many threads. */
final class RequestHandler implements HttpHandler {

    private static final String EVENTS = "/.dossier/events";
    private static final String PAGE = "page=";

    /** Names of this machine; a page elsewhere that calls it otherwise gets nothing to read. */
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");

    private final CurrentSite site;
    private final Events events;

    RequestHandler(CurrentSite site, Events events) {
        this.site = site;
        this.events = events;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            String method = exchange.getRequestMethod();
            URI address = exchange.getRequestURI();
            String path = Optional.ofNullable(address.getPath()).orElse("/");
            if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                exchange.sendResponseHeaders(403, -1);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
            } else if (path.equals(EVENTS)) {
                stream(exchange, page(address));
            } else {
                send(exchange, Answers.to(path, site.now()));
            }
        }
    }

    private static boolean isOurs(String host) {
        return host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""));
    }

    private static String page(URI address) {
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        return query.startsWith(PAGE)
                ? URLDecoder.decode(query.substring(PAGE.length()), StandardCharsets.UTF_8)
                : "/";
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void stream(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        try {
            events.write(page, exchange.getResponseBody());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
