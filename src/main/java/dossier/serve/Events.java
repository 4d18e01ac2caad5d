package dossier.serve;

import dossier.export.report.PreviewJson;
import dossier.export.report.PreviewJson.State;
import dossier.export.report.PreviewJson.Trouble;
import dossier.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tells a browser how the page stands that it shows, whenever that changes (HTML Standard, 9.2,
 * Server-sent events). Every event says all, so that a browser that missed some is up to date with
 * the next.
 */
final class Events {

    /** After so long without news a comment goes out, which shows whether anybody is there. */
    private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);

    /** A browser that lost the server asks again after so many milliseconds. */
    private static final String RETRY = "retry: 1000\n";

    private final CurrentSite site;
    private final PreviewWords words;

    Events(CurrentSite site, PreviewWords words) {
        this.site = site;
        this.words = words;
    }

    /**
     * Writes events until nobody reads them or the site is closed.
     *
     * @param path the address of the page
     * @throws IOException when the browser is gone
     */
    void write(String path, OutputStream out) throws IOException, InterruptedException {
        Shown shown = site.now();
        String said = "";
        out.write(RETRY.getBytes(StandardCharsets.UTF_8));
        while (!site.isClosed()) {
            String event = event(path, shown);
            out.write((event.equals(said) ? ": \n\n" : event).getBytes(StandardCharsets.UTF_8));
            out.flush();
            said = event;
            shown = site.after(shown, HEARTBEAT);
        }
    }

    /** How a page stands, as an event. */
    String event(String path, Shown shown) {
        ServedPage page = Answers.page(path, shown);
        String json = PreviewJson.of(new State(page.version(), page.styles()), trouble(shown));
        StringBuilder event = new StringBuilder();
        json.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
        return event.append('\n').toString();
    }

    private Trouble trouble(Shown shown) {
        List<Problem> problems = shown.problems();
        int errors = (int) problems.stream().filter(Problem::isError).count();
        String heading =
                shown.failure().isEmpty()
                        ? words.problems(errors, problems.size() - errors)
                        : words.failed();
        return new Trouble(
                heading, words.remedy(), words.close(), shown.failure(), words.said(problems));
    }
}
