package dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader fetches and waits for, who searches a built site: with ours and with Pagefind. */
final class SearchReading {

    private static final int QUERIES = 200;

    /** Of so many words the average is fetched. */
    private static final int WORDS = 60;

    /** A busy machine disturbs some runs: of each query the fastest of so many counts. */
    private static final int RUNS = 5;

    /** Makes {@code window.ask(words)}: searches and gets the texts of the first five results. */
    private static final String OURS =
            """
            base => {
              const search = window.dossierSearch;
              const engine = new search.Engine(search.scriptLoader(base));
              const find = q => new Promise((done, fail) => engine.find({q: q},
                (error, result) => error ? fail(error) : done(result)));
              window.query = q => find(q).then(result => result.page(0, 5));
              window.ask = async q => {
                const page = await window.query(q);
                const keys = page.map(found => 'text/' + found.article);
                return new Promise((done, fail) => engine.files.all(keys,
                  (error, texts) => error ? fail(error) : done(texts.length)));
              };
            }
            """;

    private static final String THEIRS =
            """
            async base => {
              const pagefind = await import(base + 'pagefind.js');
              await pagefind.init();
              window.query = async q => (await pagefind.search(q)).results.slice(0, 5);
              window.ask = async q => {
                const results = await window.query(q);
                return (await Promise.all(results.map(result => result.data()))).length;
              };
            }
            """;

    /** Milliseconds of each query, of which all files are there. */
    private static final String WARM =
            """
            async ([queries, runs]) => {
              const times = [];
              for (const query of queries) {
                await window.query(query);
                let best = Infinity;
                for (let run = 0; run < runs; run++) {
                  const start = performance.now();
                  await window.query(query);
                  best = Math.min(best, performance.now() - start);
                }
                times.push(best);
              }
              return times;
            }
            """;

    private final Browser browser;
    private final Path site;
    private final SiteServer server;

    SearchReading(Browser browser, Path site) throws IOException {
        this.browser = browser;
        this.site = site;
        this.server = SiteServer.of(site);
        // A page of the site would forbid what Pagefind needs: WebAssembly and fetch.
        Files.writeString(site.resolve("bare.html"), "<!DOCTYPE html><title>Pagefind</title>");
    }

    /** Prints the lines of all that is measured here. */
    void print() throws IOException {
        List<Double> ours = measure(SearchField.PATH, OURS, "search/");
        List<Double> theirs = measure("bare.html", THEIRS, Pagefind.FOLDER);
        List<String> names =
                List.of(
                        "first word, five results: requests|≤ 8",
                        "first word: kB with gzip|≤ 90",
                        "the next word: kB with gzip|≤ 25",
                        "a third word: kB with gzip|≤ 25",
                        "a word of any article: kB on average|≤ 25",
                        "query on warm files: ms p50|",
                        "query on warm files: ms p95|≤ 20");
        for (int i = 0; i < names.size(); i++) {
            String[] name = names.get(i).split("\\|", -1);
            SearchBenchmark.row(name[0], ours.get(i), theirs.get(i), name[1]);
        }
    }

    /** The values of one engine, in the order of the lines. */
    private List<Double> measure(String path, String script, String folder) throws IOException {
        try (BrowserContext context = browser.newContext()) {
            return measured(context.newPage(), server.root() + path, script, folder);
        }
    }

    private List<Double> measured(Page page, String address, String script, String folder)
            throws IOException {
        List<Double> values = new ArrayList<>();
        List<String> fetched = new ArrayList<>();
        page.onResponse(response -> fetched.add(response.url()));
        page.navigate(address);
        page.waitForLoadState();
        // The page has read the root already.
        page.waitForFunction("() => document.readyState === 'complete'");
        fetched.removeIf(url -> !url.contains("/assets/search-") || !url.endsWith(".js"));
        page.evaluate(script, server.root() + folder);
        page.evaluate("window.ask('protesten')");
        values.add((double) fetched.stream().distinct().count());
        values.add(kilobytes(fetched));
        for (String next : List.of("regering", "sancties")) {
            fetched.clear();
            page.evaluate("q => window.ask(q)", next);
            values.add(kilobytes(fetched));
        }
        List<String> queries = queries();
        fetched.clear();
        List<String> words = queries.stream().filter(query -> !query.contains(" ")).toList();
        words.subList(0, WORDS).forEach(word -> page.evaluate("q => window.ask(q)", word));
        values.add(kilobytes(fetched) / WORDS);
        List<Double> times = new ArrayList<>();
        Object measured = page.evaluate(WARM, List.of(queries, RUNS));
        ((Collection<?>) measured).forEach(time -> times.add(((Number) time).doubleValue()));
        times.sort(null);
        values.add(times.get(times.size() / 2));
        values.add(times.get(times.size() * 95 / 100));
        return values;
    }

    private double kilobytes(List<String> urls) throws IOException {
        long bytes = 0;
        for (String url : urls.stream().distinct().toList()) {
            String path = url.substring(server.root().length()).replaceAll("\\?.*", "");
            bytes += SearchBenchmark.transferred(site.resolve(path));
        }
        return bytes / 1e3;
    }

    /** Words of the articles, alone and in pairs, common ones more often; always the same. */
    private List<String> queries() throws IOException {
        List<String> words = new ArrayList<>();
        for (int article = 0; article < QUERIES; article++) {
            Path file = site.resolve("search/text/" + article + ".js");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Matcher word = Pattern.compile("(?<=[ ])\\p{L}{4,}(?=[ .,])").matcher(text);
            List<String> here = word.results().map(found -> found.group()).toList();
            SplittableRandom random = new SplittableRandom(article);
            String query = here.get(random.nextInt(here.size()));
            boolean two = article % 3 == 0;
            words.add(two ? query + " " + here.get(random.nextInt(here.size())) : query);
        }
        return words;
    }
}
