package dossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds dossiers of several sizes with the published jar and prints what each build took beside
 * its goal, and how long a preview takes to show an edit.
 *
 * <p>Arguments: numbers of articles, by default {@code 5 100 1000 10000}, and {@code --markdown},
 * {@code --keep} (leaves the built dossiers in {@code target/bench/}), {@code --jar=FILE} and
 * {@code --seeds=FOLDER} (the real dossier).
 */
public final class Benchmark {

    private static final Path WORK = Path.of("target", "bench");
    private static final long SEED = 1;
    private static final int ENTITIES = 300;
    private static final int REAL_ARTICLES = 5;
    private static final int SMALL = 100;

    private final Options options;
    private final BuildProcess process;
    private final PreviewProcess preview;
    private final CorpusGenerator generator;
    private final ResultTable table;

    private Benchmark(Options options) throws IOException {
        this.options = options;
        this.process = new BuildProcess(options.jar());
        this.preview = new PreviewProcess(options.jar());
        this.generator = CorpusGenerator.like(options.seeds(), ENTITIES, SEED);
        this.table = new ResultTable(System.out, options.markdown());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Benchmark(Options.parse(List.of(arguments))).run();
    }

    private void run() throws IOException, InterruptedException {
        delete(WORK);
        table.printHead();
        for (int articles : options.sizes()) {
            if (articles == REAL_ARTICLES) {
                measure("real", articles, seeds -> copy(options.seeds(), seeds));
            }
            measure(
                    Integer.toString(articles),
                    articles,
                    seeds -> generator.write(articles, seeds));
        }
        // At the end, not between the sizes: ext4 creates files slowly after as many were removed.
        if (!options.keep()) {
            delete(WORK);
        }
    }

    /**
     * Builds a dossier into an empty folder, once more over the result, and again after an edit to
     * one article, which a preview then shows as it is edited further; of small ones, prints the
     * best of three.
     */
    private void measure(String name, int articles, SeedsWriter writer)
            throws IOException, InterruptedException {
        List<BuildCost> first = new ArrayList<>();
        List<BuildCost> unchanged = new ArrayList<>();
        List<BuildCost> edited = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        int runs = articles <= SMALL ? 3 : 1;
        for (int run = 1; run <= runs; run++) {
            Path folder = WORK.resolve(name + "-" + run);
            writer.write(Files.createDirectories(folder.resolve("seeds")));
            first.add(process.build(folder));
            unchanged.add(process.build(folder));
            Path article = firstArticle(folder.resolve("seeds"));
            edit(article);
            edited.add(process.build(folder));
            shown.add(preview.secondsToShow(folder, article));
        }
        table.print(name, "first", fastest(first), Goal.of(articles));
        table.print(name, "unchanged", fastest(unchanged), Goal.unchanged(articles));
        table.print(name, "edited", fastest(edited), Goal.edited(articles));
        table.print(name, "shown", Collections.min(shown), Goal.SHOWN);
    }

    private static Path firstArticle(Path seeds) throws IOException {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Adds a sentence. */
    private static void edit(Path article) throws IOException {
        String text = Files.readString(article).stripTrailing();
        Files.writeString(article, text + " Zo staat het er nu.\n");
    }

    private static BuildCost fastest(List<BuildCost> costs) {
        return costs.stream().min(Comparator.comparingDouble(BuildCost::wallSeconds)).orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Fills an empty {@code seeds/} folder. */
    private interface SeedsWriter {
        void write(Path seeds) throws IOException;
    }

    private record Options(
            List<Integer> sizes, Path jar, Path seeds, boolean markdown, boolean keep) {

        static Options parse(List<String> arguments) {
            List<Integer> sizes =
                    arguments.stream()
                            .filter(argument -> !argument.startsWith("--"))
                            .map(Integer::valueOf)
                            .toList();
            return new Options(
                    sizes.isEmpty() ? List.of(5, 100, 1_000, 10_000) : sizes,
                    Path.of(valueOf("--jar=", "target/dossier.jar", arguments)),
                    Path.of(valueOf("--seeds=", "seeds", arguments)),
                    arguments.contains("--markdown"),
                    arguments.contains("--keep"));
        }

        private static String valueOf(String option, String otherwise, List<String> arguments) {
            return arguments.stream()
                    .filter(argument -> argument.startsWith(option))
                    .map(argument -> argument.substring(option.length()))
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}
