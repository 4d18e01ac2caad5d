package dossier.browser;

import dossier.build.BuildListener;
import dossier.build.BuildWay;
import dossier.build.SiteBuilder;
import dossier.model.OutputFile;
import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many files of the index an editor's work makes new: what whoever puts the site on a host
 * again has to send. Changes invented seeds and leaves them as they were.
 */
final class ChangedFiles {

    private static final String FOLDER = "search/";

    /** The month of the articles whose words are changed: half of all are older. */
    private static final String MIDDLE = " date 2020-06 ";

    private static final String LAST = " date 2030-01 ";
    private static final int PARAGRAPH = 3;
    private static final List<Integer> WORDS = List.of(4, 9);

    private final Path seeds;
    private final TemplateTree templates;
    private final BuildWay way = BuildWay.heardBy(BuildListener.NONE);
    private final Map<String, Integer> before;
    private final List<Path> middle;

    ChangedFiles(Path seeds, TemplateTree templates) throws IOException {
        this.seeds = seeds;
        this.templates = templates;
        this.before = files();
        try (Stream<Path> paths = Files.list(seeds)) {
            this.middle =
                    paths.filter(path -> path.toString().endsWith(".txt"))
                            .sorted()
                            .filter(path -> text(path).contains(MIDDLE))
                            .limit(2)
                            .toList();
        }
    }

    /** Prints a line for each kind of work. */
    void print() throws IOException {
        Path edited = middle.get(0);
        String text = text(edited);
        String other = text(middle.get(1));
        printAfter("two words changed", edited, exchanged(text, other));
        printAfter("a word more", edited, text.replaceFirst("\\. ", " nogmaals. "));
        printAfter("a paragraph more", edited, text + "\n" + paragraphs(other)[PARAGRAPH] + "\n");
        printAfter("an article more in the middle", seeds.resolve("900000_00.txt"), other);
        String last = other.replace(MIDDLE, LAST);
        printAfter("an article more at the end", seeds.resolve("900000_00.txt"), last);
    }

    /** Two words of a paragraph exchanged for those of another article. */
    private static String exchanged(String text, String other) {
        String[] paragraphs = paragraphs(text);
        String[] words = paragraphs[PARAGRAPH].split(" ");
        String[] others = paragraphs(other)[PARAGRAPH].split(" ");
        WORDS.forEach(word -> words[word] = others[word]);
        paragraphs[PARAGRAPH] = String.join(" ", words);
        return String.join("\n\n", paragraphs);
    }

    private static String[] paragraphs(String text) {
        return text.split("\n\n");
    }

    private void printAfter(String what, Path path, String text) throws IOException {
        boolean isNew = Files.notExists(path);
        String kept = isNew ? "" : text(path);
        Files.writeString(path, text, StandardCharsets.UTF_8);
        Map<String, Integer> after = files();
        Map<String, Integer> changed = new TreeMap<>();
        after.forEach(
                (file, hash) -> {
                    if (!hash.equals(before.get(file))) {
                        changed.merge(kind(file), 1, Integer::sum);
                    }
                });
        int all = changed.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT, "%s: %d files of %d new %s%n", what, all, after.size(), changed);
        if (isNew) {
            Files.delete(path);
        } else {
            Files.writeString(path, kept, StandardCharsets.UTF_8);
        }
    }

    private static String kind(String path) {
        return path.substring(FOLDER.length()).replaceAll("[/.].*", "");
    }

    /** A hash of each file of the index. */
    private Map<String, Integer> files() throws IOException {
        Map<String, Integer> files = new HashMap<>();
        for (OutputFile file :
                new SiteBuilder(FileTree.of(seeds), templates, way).build().files()) {
            if (file.path().path().startsWith(FOLDER)) {
                files.put(file.path().path(), Arrays.hashCode(file.bytes()));
            }
        }
        return files;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
