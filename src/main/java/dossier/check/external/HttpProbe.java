package dossier.check.external;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Asks over HTTP, for the head only where that is answered. Safe for many threads. */
public final class HttpProbe implements LinkProbe {

    /** As a server says it that waited in vain (RFC 9110, section 15.5.9). */
    private static final int TOO_SLOW = 408;

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int ERRORS = 400;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    @Override
    public int statusOf(URI address) throws InterruptedException {
        int status = status(address, "HEAD");
        // Some servers answer GET only.
        return status >= ERRORS ? status(address, "GET") : status;
    }

    private int status(URI address, String method) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("User-Agent", "dossier-link-check")
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (HttpTimeoutException e) {
            return TOO_SLOW;
        } catch (IOException e) {
            return 0;
        }
    }
}
