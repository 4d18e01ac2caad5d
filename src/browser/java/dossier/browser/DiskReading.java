package dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long the first word takes in a page that was opened from disk. A busy machine disturbs some
 * runs: of so many fresh pages the fastest counts.
 */
final class DiskReading {

    private static final int RUNS = 9;
    private static final String WORD = "protesten";

    /** Milliseconds until the root is there, the word's places are, and the texts. */
    private static final String STAGES =
            """
            async ([base, word]) => {
              const search = window.dossierSearch;
              const start = performance.now();
              const engine = new search.Engine(search.scriptLoader(base));
              let opened = 0;
              const unfold = search.unfoldRoot;
              search.unfoldRoot = root => {
                const unfolded = unfold(root);
                opened = performance.now();
                return unfolded;
              };
              const result = await new Promise(done => engine.find({q: word}, (error, found) => done(found)));
              const found = performance.now();
              const keys = result.page(0, 5).map(hit => 'text/' + hit.article);
              await new Promise(done => engine.files.all(keys, done));
              const end = performance.now();
              return [opened - start, found - opened, end - found, end - start];
            }
            """;

    /** Notes when the first result stands in the page. */
    private static final String WATCH =
            """
            new MutationObserver((changes, own) => {
              if (!document.querySelector('#results .hits')) return;
              window.shownAfter = performance.now();
              own.disconnect();
            }).observe(document, {childList: true, subtree: true});
            """;

    private final Browser browser;
    private final Path site;

    DiskReading(Browser browser, Path site) {
        this.browser = browser;
        this.site = site;
    }

    /** Prints the lines of all that is measured here. */
    void print() {
        List<List<Double>> runs = IntStream.range(0, RUNS).mapToObj(run -> stages()).toList();
        row("first word from disk: ms", runs, 3, "≤ 100");
        row("  of it the root", runs, 0, "");
        row("  of it the word", runs, 1, "");
        row("  of it five texts", runs, 2, "");
        double page = IntStream.range(0, RUNS).mapToDouble(run -> page()).min().orElseThrow();
        SearchBenchmark.row("with opening its page: ms", page, Double.NaN, "");
    }

    private static void row(String name, List<List<Double>> runs, int stage, String goal) {
        double best = runs.stream().mapToDouble(run -> run.get(stage)).min().orElseThrow();
        SearchBenchmark.row(name, best, Double.NaN, goal);
    }

    private List<Double> stages() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site.resolve(SearchField.PATH).toUri().toString());
            // The page reads the root as well: what is measured is one reader alone.
            page.waitForFunction("() => document.querySelector('#facets input[name=quotes]')");
            page.waitForFunction(
                    "() => document.querySelectorAll('[name=from] option').length > 1");
            Object times =
                    page.evaluate(STAGES, List.of(site.resolve("search").toUri() + "", WORD));
            return ((Collection<?>) times)
                    .stream().map(time -> ((Number) time).doubleValue()).toList();
        }
    }

    /** From the navigation on, with the word in the address. */
    private double page() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.addInitScript(WATCH);
            page.navigate(site.resolve(SearchField.PATH).toUri() + "?q=" + WORD);
            page.waitForFunction("() => window.shownAfter");
            return ((Number) page.evaluate("window.shownAfter")).doubleValue();
        }
    }
}
