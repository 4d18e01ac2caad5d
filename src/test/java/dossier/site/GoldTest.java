package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** In the five articles the generator finds all that a careful reader finds, and nothing else. */
class GoldTest {

    @Test
    void findsTheNamesThatAReaderFinds() {
        LayerScore score = score(GoldLayers.MENTIONS);
        assertEquals(1, score.found(), score.toString());
        assertEquals(1, score.right(0), score.toString());
    }

    @Test
    void findsTheDatesThatAReaderFinds() {
        LayerScore score = score(GoldLayers.DATES);
        assertEquals(1, score.found(), score.toString());
        assertEquals(1, score.right(0), score.toString());
    }

    @Test
    void findsWhatAReaderTakesForDirectSpeechAndWhoSpeaks() {
        LayerScore score = score(GoldLayers.QUOTES);
        assertEquals(1, score.found(), score.toString());
        assertEquals(1, score.right(0), score.toString());
    }

    @Test
    void findsTheFiguresThatAReaderFindsAndWhatTheyAreAbout() {
        LayerScore score = score(GoldLayers.FIGURES);
        assertEquals(1, score.found(), score.toString());
        assertEquals(1, score.right(0), score.toString());
        assertEquals(1, score.right(1), score.toString());
    }

    private static LayerScore score(LayerScore.Layer layer) {
        LayerScore score = new LayerScore(layer);
        for (JsonNode gold : RealDossier.gold()) {
            score.add(
                    GoldLayers.withoutScareQuotes(gold),
                    GoldLayers.withoutScareQuotes(RealDossier.articleOf(gold)));
        }
        return score;
    }

    @Test
    void knowsSubheadingsAndPullQuotesFromParagraphs() {
        for (JsonNode gold : RealDossier.gold()) {
            JsonNode article = RealDossier.articleOf(gold);
            String name = gold.get("article").asText();
            assertEquals(numbers(gold.get("headingBlocks")), blocks(article, "heading"), name);
            Set<Integer> pullQuotes = numbers(gold.get("pullQuotes"));
            pullQuotes.remove(1);
            assertEquals(pullQuotes, blocks(article, "pullquote"), name);
            assertEquals(Set.of(1), blocks(article, "lede"), name);
            assertEquals(gold.get("blocks").asInt(), article.get("blocks").size(), name);
        }
    }

    private static Set<Integer> numbers(JsonNode list) {
        Set<Integer> numbers = new TreeSet<>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static Set<Integer> blocks(JsonNode article, String role) {
        Set<Integer> blocks = new HashSet<>();
        for (JsonNode block : article.get("blocks")) {
            if (block.get("role").asText().equals(role)) {
                blocks.add(block.get("n").asInt());
            }
        }
        return blocks;
    }

    @Test
    void readsTheDatesOfPublication() {
        for (JsonNode gold : RealDossier.gold()) {
            assertEquals(gold.get("date"), RealDossier.articleOf(gold).get("date"));
        }
    }
}
