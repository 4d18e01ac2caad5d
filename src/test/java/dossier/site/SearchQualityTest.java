package dossier.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.build.BuiltSite;
import dossier.search.SearchScript;
import dossier.search.SearchScript.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Readers find what they look for: of each question of a committed list, the paragraphs that should
 * come are among the first ten, and the first of them comes early.
 */
class SearchQualityTest {

    private static final double MIN_RECALL = 0.95;
    private static final double MIN_RECIPROCAL_RANK = 0.85;

    @Test
    void findsWhatReadersLookFor() throws IOException {
        BuiltSite site = RealDossier.built();
        SearchMarks marks = new SearchMarks();
        try (SearchScript script = new SearchScript()) {
            script.open(key -> file(site, "search/" + key + ".js"));
            for (SearchQuestion question : SearchQuestion.all()) {
                marks.add(question, found(script.find(question.words(), SearchMarks.SHOWN)));
            }
        }
        System.out.println(marks);
        assertTrue(
                marks.recall() >= MIN_RECALL && marks.reciprocalRank() >= MIN_RECIPROCAL_RANK,
                marks + "\n" + String.join("\n", marks.poor()));
    }

    private static Optional<String> file(BuiltSite site, String path) {
        return site.has(path) ? Optional.of(site.text(path)) : Optional.empty();
    }

    /** Titles and more than the first ten are left out. */
    private static List<String> found(List<Found> found) {
        List<String> places = new ArrayList<>();
        for (Found one : found) {
            if (one.block() > 0 && places.size() < SearchMarks.SHOWN) {
                places.add(place(one));
            }
        }
        return places;
    }

    private static String place(Found found) {
        String text = RealDossier.built().text("search/text/" + found.article() + ".js");
        JsonNode article =
                RealDossier.articles().stream()
                        .filter(data -> text.contains("/" + data.get("slug").asText() + ".html\""))
                        .findFirst()
                        .orElseThrow();
        return SearchQuestion.place(article, found.block());
    }
}
