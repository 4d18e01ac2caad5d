package dossier.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What goes wrong in a page while it is used: errors and warnings in its console, requests that
 * fail, requests to anywhere but the site.
 */
final class Complaints {

    private static final Set<String> LOUD = Set.of("error", "warning");

    private final List<String> lines = new ArrayList<>();
    private final Page page;

    private Complaints(Page page) {
        this.page = page;
    }

    /**
     * Listens to a page from now on.
     *
     * @param site the address that all requests must begin with
     */
    static Complaints of(Page page, String site) {
        Complaints complaints = new Complaints(page);
        page.onConsoleMessage(complaints::console);
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequestFailed(request -> complaints.failed(request));
        page.onResponse(complaints::answered);
        page.onRequest(request -> complaints.asked(request, site));
        return complaints;
    }

    /** What was heard so far, each with the page that it was heard on. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private void console(ConsoleMessage message) {
        if (LOUD.contains(message.type())) {
            add(message.type() + ": " + message.text());
        }
    }

    private void failed(Request request) {
        add("failed: " + request.url() + ": " + request.failure());
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            add("answered " + response.status() + ": " + response.url());
        }
    }

    private void asked(Request request, String site) {
        if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            add("asked elsewhere: " + request.url());
        }
    }

    private void add(String complaint) {
        lines.add(page.url() + " " + complaint);
    }
}
