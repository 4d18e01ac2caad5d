package dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.register.Register;
import dossier.source.FileTree;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Paragraphs on other subjects than this dossier's: names are suggested, ordinary words are not.
 */
class ParagraphsTest {

    private static final Path FILE = Path.of("src/test/resources/suggest/paragraphs.txt");
    private static final String NAMES = "## ";
    private static final double RECALL = 0.80;
    private static final double PRECISION = 0.90;

    @Test
    void suggestsNamesAndFewWords() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        Map<String, byte[]> files = new HashMap<>();
        Set<String> real = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(NAMES)) {
                real.addAll(List.of(lines.get(i).substring(NAMES.length()).split("\\|")));
                String paragraph = lines.get(i - 1) + "\n";
                files.put("p" + i + ".txt", paragraph.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> unreal = new ArrayList<>();
        Set<String> missed = new HashSet<>(real);
        List<Suggestion> suggestions = suggestions(files);
        for (Suggestion suggestion : suggestions) {
            Set<String> spellings = new HashSet<>(Set.of(suggestion.name()));
            suggestion.variants().forEach(variant -> spellings.add(variant.text()));
            missed.removeAll(spellings);
            if (spellings.stream().noneMatch(real::contains)) {
                unreal.add(suggestion.name());
            }
        }
        double recall = 1 - (double) missed.size() / real.size();
        double precision = 1 - (double) unreal.size() / suggestions.size();
        String report =
                String.format(
                        Locale.ROOT,
                        "recall %.3f, missed %s; precision %.3f, no names: %s",
                        recall,
                        missed,
                        precision,
                        unreal);
        System.out.println("suggested names in paragraphs: " + report);
        assertTrue(recall >= RECALL && precision >= PRECISION, report);
    }

    private static List<Suggestion> suggestions(Map<String, byte[]> files) throws IOException {
        Register empty = new Register(List.of());
        ArticleParser parser = new ArticleParser(empty, Corrections.NONE, "nl");
        List<Article> articles =
                new SeedsReader(FileTree.of(files), problem -> {})
                        .read().articles().stream()
                                .flatMap(source -> parser.parse(source, problem -> {}).stream())
                                .toList();
        return NameSuggester.suggest(articles, empty);
    }
}
