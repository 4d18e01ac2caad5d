package dossier.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes dossiers of any number of articles in something like Dutch, about 500 words with 15
 * mentions each. An article depends only on the seed and its own number, so a small corpus is the
 * start of a large one. Immutable.
 */
public final class CorpusGenerator {

    private static final int WORDS = 500;
    private static final int MENTIONS = 15;
    private static final String DOSSIER =
            """
            title: Dossier van %d verzonnen artikelen
            subtitle: Om de generator te meten
            description: Woorden, namen en maanden zijn verzonnen.
            language: nl
            edition: {number: 1, date: 2026-01-01}
            """;

    private final long seed;
    private final Vocabulary vocabulary;
    private final ZipfDraw wordDraw;
    private final InventedRegister register;
    private final ZipfDraw entityDraw;

    /**
     * A generator whose common words are those of a real dossier's articles.
     *
     * @param seeds the real dossier's folder
     * @param entities how many names the articles mention
     */
    public static CorpusGenerator like(Path seeds, int entities, long seed) throws IOException {
        return new CorpusGenerator(
                seed,
                Vocabulary.fromArticles(seeds, seed),
                InventedRegister.ofEntities(entities, seed));
    }

    CorpusGenerator(long seed, Vocabulary vocabulary, InventedRegister register) {
        this.seed = seed;
        this.vocabulary = vocabulary;
        this.wordDraw = vocabulary.frequencies();
        this.register = register;
        this.entityDraw = new ZipfDraw(register.entries().size(), 0);
    }

    /** Writes a whole {@code seeds/} folder: articles, register and the dossier's own file. */
    public void write(int articles, Path seeds) throws IOException {
        Path names = Files.createDirectories(seeds.resolve("register")).resolve("names.yaml");
        Files.writeString(names, register.toYaml(), StandardCharsets.UTF_8);
        String dossier = String.format(Locale.ROOT, DOSSIER, articles);
        Files.writeString(seeds.resolve("dossier.yaml"), dossier, StandardCharsets.UTF_8);
        for (int i = 0; i < articles; i++) {
            Files.writeString(seeds.resolve(fileName(i)), article(i), StandardCharsets.UTF_8);
        }
    }

    /** The text of article {@code i}: a header with its month and the lede, then paragraphs. */
    String article(int i) {
        SplittableRandom random = randomOf(i);
        int month = random.nextInt(12) + 1;
        int year = 2018 + random.nextInt(5);
        List<String> sentences = sentences(tokens(random), random);
        int lede = Math.min(2, sentences.size());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                String.format(Locale.ROOT, " date %d-%02d ", year, month)
                        + String.join(" ", sentences.subList(0, lede)));
        int next = lede;
        while (next < sentences.size()) {
            int end = Math.min(next + between(3, 6, random), sentences.size());
            paragraphs.add(String.join(" ", sentences.subList(next, end)));
            next = end;
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** Like the real articles: {@code 000002_bb338b90585e946c.txt}. */
    private String fileName(int i) {
        return String.format(Locale.ROOT, "%06d_%016x.txt", i, randomOf(i).split().nextLong());
    }

    private SplittableRandom randomOf(int i) {
        return new SplittableRandom(seed * 1_000_003 + i);
    }

    /** Words and names in running order; two names never stand side by side. */
    private List<String> tokens(SplittableRandom random) {
        int words = WORDS - MENTIONS;
        Iterator<Integer> places =
                random.ints(0, words).distinct().limit(MENTIONS).sorted().iterator();
        List<String> tokens = new ArrayList<>(WORDS);
        int place = places.next();
        for (int i = 0; i < words; i++) {
            if (i == place) {
                tokens.add(register.entries().get(entityDraw.next(random)).name());
                place = places.hasNext() ? places.next() : -1;
            }
            tokens.add(vocabulary.words().get(wordDraw.next(random)));
        }
        return tokens;
    }

    private static List<String> sentences(List<String> tokens, SplittableRandom random) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = Math.min(start + between(8, 24, random), tokens.size());
            sentences.add(sentence(tokens.subList(start, end)));
            start = end;
        }
        return sentences;
    }

    private static String sentence(List<String> tokens) {
        int half = tokens.size() / 2;
        String start = String.join(" ", tokens.subList(0, half));
        String comma = tokens.size() > 10 ? "," : "";
        String rest = String.join(" ", tokens.subList(half, tokens.size()));
        return Syllables.capitalised((start + comma + " " + rest).strip()) + ".";
    }

    private static int between(int least, int most, SplittableRandom random) {
        return least + random.nextInt(most - least + 1);
    }
}
