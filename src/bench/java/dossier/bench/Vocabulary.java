package dossier.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words from the most to the least frequent: first those of real articles, then invented ones. */
record Vocabulary(List<String> words) {

    private static final int SIZE = 50_000;
    // Mandelbrot's correction, with which the commonest word takes as large a part as "de" in
    // Dutch.
    private static final double OFFSET = 2.7;
    private static final Pattern WORD =
            Pattern.compile("\\b[a-zàáâäçèéêëíïóôöúü]{2,}\\b", Pattern.UNICODE_CHARACTER_CLASS);

    Vocabulary {
        words = List.copyOf(words);
    }

    /**
     * Reads the {@code .txt} articles of a dossier and adds invented words up to the size of a
     * vocabulary.
     */
    static Vocabulary fromArticles(Path seeds, long seed) throws IOException {
        Set<String> words = new LinkedHashSet<>(byFrequency(seeds));
        SplittableRandom random = new SplittableRandom(seed);
        Syllables syllables = new Syllables(random);
        while (words.size() < SIZE) {
            String word = syllables.word(syllablesAt(words.size(), random));
            if (word.length() > 2 && word.length() < 16) {
                words.add(word);
            }
        }
        return new Vocabulary(List.copyOf(words));
    }

    /** How often each word is to be drawn, in the order of {@link #words}. */
    ZipfDraw frequencies() {
        return new ZipfDraw(words.size(), OFFSET);
    }

    /** Frequent words are shorter, as in Dutch. */
    private static int syllablesAt(int rank, SplittableRandom random) {
        if (rank < 2_500) {
            return 1;
        }
        boolean longer = random.nextInt(3) > (rank < 20_000 ? 0 : 1);
        return rank < 20_000 ? (longer ? 2 : 1) : (longer ? 3 : 2);
    }

    private static List<String> byFrequency(Path seeds) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path article : articles(seeds)) {
            String text = Files.readString(article, StandardCharsets.UTF_8);
            WORD.matcher(text)
                    .results()
                    .forEach(found -> counts.merge(found.group(), 1, Integer::sum));
        }
        // The sort is stable: words that are equally frequent stay in the tree's alphabetical
        // order.
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Path> articles(Path seeds) throws IOException {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
