package dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dossier.bench.CorpusGenerator;
import dossier.build.BuildResult;
import dossier.build.BuildWay;
import dossier.build.SiteBuilder;
import dossier.publish.Publisher;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Prints what searching takes, ours and Pagefind's beside each other: making the index, its size,
 * what a reader fetches and waits for. Arguments: the number of invented articles, by default
 * 10,000, and {@code --keep}, which looks at what an earlier run has built, or {@code --edits},
 * which prints instead how many files of our index change with an article.
 */
public final class SearchBenchmark {

    static final Path WORK = Path.of("target", "search-bench").toAbsolutePath();
    static final Path SITE = WORK.resolve("site");

    private static final Path SEEDS = WORK.resolve("seeds");
    private static final int ENTITIES = 300;
    private static final long SEED = 1;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        int articles =
                given.stream()
                        .filter(argument -> !argument.startsWith("--"))
                        .findFirst()
                        .map(Integer::valueOf)
                        .orElse(10_000);
        row("articles", articles, articles, "");
        if (given.contains("--edits")) {
            write(articles);
            new ChangedFiles(SEEDS, TemplateTree.of(Path.of("templates"))).print();
        } else {
            printCosts(articles, given.contains("--keep"));
        }
    }

    private static void write(int articles) throws IOException {
        CorpusGenerator.like(Path.of("seeds"), ENTITIES, SEED).write(articles, SEEDS);
    }

    private static void printCosts(int articles, boolean isBuilt)
            throws IOException, InterruptedException {
        if (!isBuilt) {
            build(articles);
        }
        printSizes();
        try (Playwright playwright = Playwright.create()) {
            BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions();
            launch.setExecutablePath(Path.of(Chromium.EXECUTABLE)).setArgs(Chromium.ARGUMENTS);
            try (Browser browser = playwright.chromium().launch(launch)) {
                new SearchReading(browser, SITE).print();
                new DiskReading(browser, SITE).print();
            }
        }
    }

    private static void build(int articles) throws IOException, InterruptedException {
        write(articles);
        IndexingCost ours = new IndexingCost();
        TemplateTree templates = TemplateTree.of(Path.of("templates"));
        BuildWay way = BuildWay.heardBy(ours);
        BuildResult result = new SiteBuilder(FileTree.of(SEEDS), templates, way).build();
        new Publisher(SITE, problem -> {}).publish(result.files());
        Pagefind pagefind = Pagefind.run(SITE);
        row("build: CPU s", ours.processorSeconds(), pagefind.processorSeconds(), "≤ 5");
        row("build: MiB more at the peak", ours.mebibytes(), pagefind.mebibytes(), "≤ 300");
    }

    private static void printSizes() throws IOException {
        long[] ours = sizes("search/", path -> !path.contains("/text/"));
        long[] texts = sizes("search/text/", path -> true);
        long[] theirs = sizes(Pagefind.FOLDER, path -> !path.contains("/fragment/"));
        long[] fragments = sizes(Pagefind.FOLDER + "fragment/", path -> true);
        row("index: kB", ours[0] / 1e3, theirs[0] / 1e3, "≤ 15000");
        row("index: kB with gzip", ours[1] / 1e3, theirs[1] / 1e3, "");
        row("texts beside it: kB", texts[0] / 1e3, fragments[0] / 1e3, "");
        row("texts: kB with gzip", texts[1] / 1e3, fragments[1] / 1e3, "");
    }

    private interface Choice {
        boolean takes(String path);
    }

    /** The bytes of a folder's files, and those with gzip. */
    private static long[] sizes(String folder, Choice choice) throws IOException {
        long[] sizes = new long[2];
        try (Stream<Path> files = Files.walk(SITE.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (choice.takes(file.toString())) {
                    sizes[0] += Files.size(file);
                    sizes[1] += transferred(file);
                }
            }
        }
        return sizes;
    }

    /** What of a file goes over the line: with gzip, unless it is compressed already. */
    static long transferred(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return Math.min(bytes.length, compressed.size());
    }

    /** A line: what, ours, Pagefind's, the goal for ours. */
    static void row(String what, double ours, double theirs, String goal) {
        System.out.printf(Locale.ROOT, "%-34s %10.1f %10.1f  %s%n", what, ours, theirs, goal);
    }
}
