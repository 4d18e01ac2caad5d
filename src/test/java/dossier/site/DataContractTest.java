package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.build.BuiltSite;
import dossier.model.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The data that others read: the shape of architecture.md's contract, and true to the pages. */
class DataContractTest {

    private static final List<String> ARTICLE =
            List.of(
                    "id",
                    "slug",
                    "title",
                    "publisher",
                    "kind",
                    "author",
                    "url",
                    "date",
                    "dateInferred",
                    "language",
                    "rights",
                    "words",
                    "blocks",
                    "mentions",
                    "dates",
                    "quotes",
                    "figures");

    private static final Set<String> ROLES = Set.of("lede", "paragraph", "heading", "pullquote");

    private final BuiltSite site = RealDossier.built();

    @Test
    void hasTheKeysOfTheContractInTheirOrder() {
        for (JsonNode article : RealDossier.articles()) {
            assertEquals(ARTICLE, keys(article));
            assertEquals(List.of("n", "role", "anchor", "text"), keys(article.at("/blocks/0")));
            assertEquals(
                    List.of("block", "start", "end", "surface", "entity"),
                    keys(article.at("/mentions/0")));
        }
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void namesAnArticleAfterItsFileAndItsPageAfterItsSlug() {
        for (JsonNode article : RealDossier.articles()) {
            assertTrue(site.has("data/articles/" + article.get("id").asText() + ".json"));
            assertEquals(
                    article.get("title").asText(),
                    site.article(article.get("slug").asText()).select("h1").text());
        }
    }

    @Test
    void writesDatesInEdtfAndWhatIsUnknownAsNull() {
        for (JsonNode article : RealDossier.articles()) {
            JsonNode date = article.get("date");
            assertTrue(date.isNull() || Edtf.parse(date.asText()).isPresent(), date.toString());
            for (String key : List.of("publisher", "kind", "author", "url")) {
                JsonNode value = article.get(key);
                assertTrue(value.isNull() || !value.asText().isEmpty(), key);
            }
            JsonNode inferred = article.get("dateInferred");
            if (!inferred.isNull()) {
                assertTrue(date.isNull(), "a date that needs no inference: " + date);
                assertTrue(inferred.get("value").asText().contains("/"), inferred.toString());
                assertTrue(!inferred.get("basis").asText().isEmpty(), inferred.toString());
            }
        }
    }

    @Test
    void numbersBlocksFromOneAndAnchorsThemInThePage() {
        for (JsonNode article : RealDossier.articles()) {
            Set<String> ids =
                    new HashSet<>(
                            site.article(article.get("slug").asText())
                                    .select("[id]")
                                    .eachAttr("id"));
            int number = 0;
            for (JsonNode block : article.get("blocks")) {
                number++;
                assertEquals(number, block.get("n").asInt());
                assertTrue(ROLES.contains(block.get("role").asText()));
                assertTrue(ids.contains(block.get("anchor").asText()), block.toString());
            }
        }
    }

    @Test
    void countsTheWords() {
        for (JsonNode article : RealDossier.articles()) {
            int words = 0;
            for (JsonNode block : article.get("blocks")) {
                words += block.get("text").asText().strip().split("\\s+").length;
            }
            assertEquals(words, article.get("words").asInt());
        }
    }

    @Test
    void givesSpansThatMatchTheTextAndDoNotOverlap() {
        for (JsonNode article : RealDossier.articles()) {
            int lastBlock = 0;
            int lastEnd = 0;
            for (JsonNode mention : article.get("mentions")) {
                int block = mention.get("block").asInt();
                int start = mention.get("start").asInt();
                int end = mention.get("end").asInt();
                String text = article.get("blocks").get(block - 1).get("text").asText();
                assertEquals(mention.get("surface").asText(), text.substring(start, end));
                assertTrue(block > lastBlock || (block == lastBlock && start >= lastEnd));
                lastBlock = block;
                lastEnd = end;
            }
        }
    }

    @Test
    void countsEveryEntityAsTheArticlesMentionIt() {
        Map<String, Integer> mentions = new HashMap<>();
        for (JsonNode article : RealDossier.articles()) {
            for (JsonNode mention : article.get("mentions")) {
                String entity = mention.get("entity").asText();
                mentions.merge(entity, 1, Integer::sum);
            }
        }
        Map<String, Integer> listed = new HashMap<>();
        for (JsonNode entity : RealDossier.json("data/entities.json").get("entities")) {
            listed.put(entity.get("id").asText(), entity.get("mentions").asInt());
            int spelled = 0;
            for (JsonNode spelling : entity.get("spellings")) {
                spelled += spelling.get("count").asInt();
            }
            assertEquals(entity.get("mentions").asInt(), spelled, entity.toString());
            assertTrue(site.has(entity.get("page").asText()), entity.toString());
        }
        assertEquals(mentions, listed);
    }

    @Test
    void listsItsFiles() {
        JsonNode dossier = RealDossier.json("data/dossier.json");
        assertTrue(!dossier.get("title").asText().isEmpty());
        assertTrue(dossier.get("edition").has("number") && dossier.get("edition").has("date"));
        Set<String> files = new HashSet<>();
        dossier.get("files").forEach(file -> files.add(file.asText()));
        Set<String> there = new HashSet<>(site.paths("data/"));
        there.remove("data/dossier.json");
        assertEquals(there, files);
    }
}
