package dossier.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.build.BuiltSite;
import dossier.search.SearchScript;
import dossier.search.SearchScript.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Readers find what they look for: of each question of a committed list, the paragraphs that should
 * come are among the first ten, and the first of them comes early.
 */
class SearchQualityTest {

    private static final Path QUERIES =
            Path.of("src", "test", "resources", "search", "queries.txt");

    /** Before the id of a name of which gold knows the paragraphs. */
    private static final String NAME = "name ";

    private static final int SHOWN = 10;
    private static final double MIN_RECALL = 0.95;
    private static final double MIN_RECIPROCAL_RANK = 0.85;

    /** A question with the paragraphs that should come, as {@code 000#al-3}. */
    private record Query(String words, Set<String> wanted) {}

    @Test
    void findsWhatReadersLookFor() throws IOException {
        BuiltSite site = RealDossier.built();
        List<Query> queries = queries();
        double recall = 0;
        double reciprocalRank = 0;
        List<String> poor = new ArrayList<>();
        try (SearchScript script = new SearchScript()) {
            script.open(key -> file(site, "search/" + key + ".js"));
            for (Query query : queries) {
                List<String> found = found(script.find(query.words(), SHOWN));
                long hits = found.stream().filter(query.wanted()::contains).count();
                double part = (double) hits / Math.min(SHOWN, query.wanted().size());
                double rank = reciprocalRank(found, query.wanted());
                recall += part / queries.size();
                reciprocalRank += rank / queries.size();
                if (part < 1 || rank < 1) {
                    poor.add(query + "\n    found " + found);
                }
            }
        }
        String marks =
                String.format(
                        Locale.ROOT,
                        "%d questions: recall@%d %.3f, MRR %.3f",
                        queries.size(),
                        SHOWN,
                        recall,
                        reciprocalRank);
        System.out.println(marks);
        assertTrue(
                recall >= MIN_RECALL && reciprocalRank >= MIN_RECIPROCAL_RANK,
                marks + "\n" + String.join("\n", poor));
    }

    private static Optional<String> file(BuiltSite site, String path) {
        return site.has(path) ? Optional.of(site.text(path)) : Optional.empty();
    }

    /** Titles and more than the first ten are left out. */
    private static List<String> found(List<Found> found) {
        List<String> places = new ArrayList<>();
        for (Found one : found) {
            if (one.block() > 0 && places.size() < SHOWN) {
                places.add(place(one));
            }
        }
        return places;
    }

    private static double reciprocalRank(List<String> found, Set<String> wanted) {
        for (int i = 0; i < found.size(); i++) {
            if (wanted.contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** The questions of the list. */
    private static List<Query> queries() throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(QUERIES, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(" => ", 2);
                queries.add(new Query(sides[0], wanted(sides[1])));
            }
        }
        return queries;
    }

    private static Set<String> wanted(String places) {
        Set<String> wanted = new LinkedHashSet<>();
        if (!places.startsWith(NAME)) {
            wanted.addAll(List.of(places.split(" ")));
            return wanted;
        }
        String name = places.substring(NAME.length());
        for (JsonNode gold : RealDossier.gold()) {
            for (JsonNode entity : gold.get("entities")) {
                if (entity.get("id").asText().equals(name)) {
                    wanted.add(place(RealDossier.articleOf(gold), entity.get("block").asInt()));
                }
            }
        }
        return wanted;
    }

    private static String place(Found found) {
        String text = RealDossier.built().text("search/text/" + found.article() + ".js");
        JsonNode article =
                RealDossier.articles().stream()
                        .filter(data -> text.contains("/" + data.get("slug").asText() + ".html\""))
                        .findFirst()
                        .orElseThrow();
        return place(article, found.block());
    }

    private static String place(JsonNode article, int block) {
        String anchor = article.get("blocks").get(block - 1).get("anchor").asText();
        return article.get("id").asText().substring(0, 3) + "#" + anchor;
    }
}
