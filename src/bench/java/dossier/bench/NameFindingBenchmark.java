package dossier.bench;

import dossier.language.Languages;
import dossier.register.NameFinder;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.source.FileTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds names in the same text with a small and with a large register, and prints how much longer
 * the large one takes. The text mentions only names that both registers have.
 *
 * <p>Argument: the real dossier's folder, by default {@code seeds}.
 */
public final class NameFindingBenchmark {

    private static final long SEED = 1;
    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int ARTICLES = 400;
    private static final int WARM_UP_ROUNDS = 15;
    private static final int ROUNDS = 25;
    private static final double MOST_TIMES_LONGER = 2;

    private final List<List<String>> articles;

    private NameFindingBenchmark(CorpusGenerator generator) {
        articles =
                IntStream.range(0, ARTICLES)
                        .mapToObj(i -> List.of(generator.article(i).split("\n\n")))
                        .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Path seeds = Path.of(arguments.length > 0 ? arguments[0] : "seeds");
        CorpusGenerator generator =
                new CorpusGenerator(
                        SEED,
                        Vocabulary.fromArticles(seeds, SEED),
                        InventedRegister.ofSpellings(FEW, SEED));
        new NameFindingBenchmark(generator).run(finder(FEW), finder(MANY));
    }

    /** Takes turns, so that whatever else the machine does slows both registers alike. */
    private void run(NameFinder few, NameFinder many) {
        List<Long> fewTimes = new ArrayList<>();
        List<Long> manyTimes = new ArrayList<>();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            long fewTime = nanoseconds(few);
            long manyTime = nanoseconds(many);
            if (round >= WARM_UP_ROUNDS) {
                fewTimes.add(fewTime);
                manyTimes.add(manyTime);
            }
        }
        print(FEW, few, median(fewTimes));
        print(MANY, many, median(manyTimes));
        double times = (double) median(manyTimes) / median(fewTimes);
        String verdict = times <= MOST_TIMES_LONGER ? "ok" : "over";
        System.out.printf(
                Locale.ROOT,
                "%.2f times as long, max %.0f: %s%n",
                times,
                MOST_TIMES_LONGER,
                verdict);
    }

    private void print(int variants, NameFinder finder, long nanoseconds) {
        System.out.printf(
                Locale.ROOT,
                "names: %6d variants, %d articles, %d found, %.1f ms, %.1f microseconds an article%n",
                variants,
                articles.size(),
                found(finder),
                nanoseconds / 1e6,
                nanoseconds / 1e3 / articles.size());
    }

    private long nanoseconds(NameFinder finder) {
        long start = System.nanoTime();
        if (found(finder) == 0) {
            throw new IllegalStateException("no names in " + articles.size() + " articles");
        }
        return System.nanoTime() - start;
    }

    private int found(NameFinder finder) {
        int found = 0;
        for (List<String> blocks : articles) {
            found += finder.find(blocks).stream().mapToInt(List::size).sum();
        }
        return found;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Makes the finder as a build does, from the register's file. */
    private static NameFinder finder(int variants) throws IOException {
        String yaml = InventedRegister.ofSpellings(variants, SEED).toYaml();
        FileTree tree =
                FileTree.of(Map.of("register/names.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        Seeds seeds = new SeedsReader(tree, problem -> {}).read();
        Register register =
                RegisterParser.parse(
                        seeds.register(),
                        problem -> {
                            throw new IllegalStateException(problem.toString());
                        });
        return new NameFinder(register, Languages.of("nl").names());
    }
}
