package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.build.BuiltSite;
import dossier.build.HtmlValidator;
import dossier.build.TextBlockSite;
import dossier.language.Languages;
import dossier.language.Sentence;
import dossier.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five articles, published in part: what may not be shown is in no file of the site. */
class RightsTest {

    private static final Map<String, BuiltSite> BUILT = new TreeMap<>();

    /** What an article's text must not be taken for: words of the editors and of the interface. */
    private static final String EDITORS_WORDS = editorsWords();

    static synchronized BuiltSite site(String rights) {
        return BUILT.computeIfAbsent(rights, key -> TextBlockSite.site(seeds(key)));
    }

    private static Map<String, byte[]> seeds(String rights) {
        Map<String, byte[]> seeds = new TreeMap<>();
        for (Path file : files("seeds")) {
            seeds.put(file.toString().replace('\\', '/'), bytes(file));
        }
        seeds.computeIfPresent(
                "seeds/dossier.yaml",
                (path, bytes) ->
                        (new String(bytes, StandardCharsets.UTF_8) + "\nrights: " + rights + "\n")
                                .getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    private static String editorsWords() {
        StringBuilder words = new StringBuilder();
        Stream.concat(files("seeds").stream(), files("templates").stream())
                .filter(file -> file.toString().matches(".*\\.(yaml|md|properties)"))
                .forEach(
                        file ->
                                words.append(new String(bytes(file), StandardCharsets.UTF_8))
                                        .append('\n'));
        return words.toString();
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> articles(BuiltSite site) {
        return site.paths("data/articles/").stream()
                .map(path -> RealDossier.parse(site.text(path)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void showsNowhereWhatMayNotBeShown(String rights) {
        BuiltSite site = site(rights);
        Set<String> secret = new HashSet<>();
        List<JsonNode> whole = RealDossier.articles();
        List<JsonNode> published = articles(site);
        for (int i = 0; i < whole.size(); i++) {
            for (JsonNode block : whole.get(i).get("blocks")) {
                secret.addAll(WordRuns.of(block.get("text").asText()));
            }
        }
        assertTrue(secret.size() > 2_000, "too few to prove anything: " + secret.size());
        secret.removeAll(WordRuns.of(EDITORS_WORDS));
        for (JsonNode entity : RealDossier.json("data/entities.json").get("entities")) {
            String name = entity.get("name").asText();
            secret.removeAll(WordRuns.of(name + " " + entity.get("description").asText()));
        }
        for (JsonNode article : published) {
            for (JsonNode block : article.get("blocks")) {
                for (String part : block.get("text").asText().split("\\[…]")) {
                    secret.removeAll(WordRuns.of(part));
                }
            }
        }
        assertTrue(secret.size() > 1_000, "too few to prove anything: " + secret.size());
        List<String> told = new ArrayList<>();
        for (OutputFile file : site.result().files()) {
            for (String run : WordRuns.of(FileWords.of(file))) {
                if (secret.contains(run)) {
                    told.add(file.path().path() + ": " + run);
                }
            }
        }
        assertEquals(List.of(), told);
    }

    @Test
    void publishesNoSentenceOfWhatIsOnlyMentioned() {
        BuiltSite site = site("link");
        List<JsonNode> published = articles(site);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            JsonNode whole = RealDossier.articles().get(i);
            for (JsonNode block : whole.get("blocks")) {
                String text = block.get("text").asText();
                String shown =
                        published
                                .get(i)
                                .get("blocks")
                                .get(block.get("n").asInt() - 1)
                                .get("text")
                                .asText();
                for (Sentence sentence : Languages.of("nl").sentences(text)) {
                    String words = text.substring(sentence.start(), sentence.end());
                    if (shown.contains(words) && words.contains(" ")) {
                        sentences.add(words);
                    }
                }
            }
        }
        assertEquals(List.of(), sentences);
    }

    @Test
    void quotesAThirdOfAnArticleAtMost() {
        for (JsonNode article : articles(site("excerpt"))) {
            int shown = 0;
            for (JsonNode block : article.get("blocks")) {
                String text = block.get("text").asText();
                for (Sentence sentence : Languages.of("nl").sentences(text)) {
                    String words = text.substring(sentence.start(), sentence.end());
                    shown += words.contains("[…]") ? 0 : words.split("\\s+").length;
                }
            }
            assertTrue(shown <= article.get("words").asInt() / 3, article.get("id") + ": " + shown);
            assertTrue(shown >= article.get("words").asInt() / 5, article.get("id") + ": " + shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void keepsWhatTheDossierKnows(String rights) {
        List<JsonNode> whole = RealDossier.articles();
        List<JsonNode> published = articles(site(rights));
        for (int i = 0; i < whole.size(); i++) {
            for (String key : List.of("id", "title", "url", "date", "dateInferred", "words")) {
                assertEquals(whole.get(i).get(key), published.get(i).get(key), key);
            }
            assertEquals(rights, published.get(i).get("rights").asText());
            for (String key : List.of("mentions", "dates", "figures")) {
                assertEquals(
                        withoutOffsets(whole.get(i).get(key)),
                        withoutOffsets(published.get(i).get(key)));
            }
        }
        assertEquals(
                RealDossier.json("data/entities.json"),
                RealDossier.parse(site(rights).text("data/entities.json")));
    }

    private static List<String> withoutOffsets(JsonNode findings) {
        List<String> all = new ArrayList<>();
        for (JsonNode finding : findings) {
            all.add(finding.toString().replaceAll("\"(start|end)\":\\d+,", ""));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void givesSpansOfWhatIsPublished(String rights) {
        for (JsonNode article : articles(site(rights))) {
            for (String key : List.of("mentions", "dates", "figures", "quotes")) {
                for (JsonNode finding : article.get(key)) {
                    int block = finding.get("block").asInt();
                    String text = article.get("blocks").get(block - 1).get("text").asText();
                    String words =
                            text.substring(
                                    finding.get("start").asInt(), finding.get("end").asInt());
                    String told = finding.get(key.equals("quotes") ? "text" : "surface").asText();
                    assertEquals(told, words);
                }
            }
        }
    }

    @Test
    void saysWhoIsQuotedButNotTheirWords() {
        int quotes = 0;
        for (JsonNode article : articles(site("link"))) {
            for (JsonNode quote : article.get("quotes")) {
                quotes += quote.get("text").asText().equals("[…]") ? 1 : 0;
            }
        }
        assertTrue(quotes > 10, "quotes: " + quotes);
        Document page = site("link").page("citaten.html");
        assertEquals("", page.select("figure.quote blockquote").text());
        assertTrue(page.text().contains("De woorden staan in het origineel"));
        assertTrue(page.text().contains("Bob Deen"));
        assertTrue(site("link").page("index.html").select("figure.quote").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void leavesPagesLinksAndAnchorsWhole(String rights) {
        BuiltSite site = site(rights).assertSound();
        assertEquals(RealDossier.built().paths("artikel/"), site.paths("artikel/"));
        assertEquals(List.of(), HtmlValidator.messages(site.result().files()));
        for (JsonNode article : articles(site)) {
            Document page = site.article(article.get("slug").asText());
            for (JsonNode block : article.get("blocks")) {
                String anchor = block.get("anchor").asText();
                assertEquals(1, page.select("[id=" + anchor + "]").size(), anchor);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void saysOnThePageWhatIsShownAndWhereTheWholeIs(String rights) {
        for (JsonNode article : articles(site(rights))) {
            Document page = site(rights).article(article.get("slug").asText());
            Element told = page.selectFirst(".shown-part");
            assertEquals(article.get("url").asText(), told.select("a[rel=external]").attr("href"));
            assertTrue(told.text().contains("[…] is van het dossier"), told.text());
            assertTrue(page.select(".provenance").text().contains("Te lezen"), "the bar");
            assertFalse(page.select(".omitted").isEmpty(), "marks what is left out");
        }
        assertTrue(site(rights).page("over.html").text().contains("Van 5 artikelen"));
    }

    @Test
    void saysNothingOfRightsWhereAllIsShown() {
        for (String path : RealDossier.built().paths()) {
            if (path.endsWith(".html")) {
                assertTrue(
                        RealDossier.built().page(path).select(".shown-part, .rights").isEmpty(),
                        path);
            }
        }
    }

    @Test
    void opensWithoutALedeWhatIsOnlyMentioned() {
        Document front = site("link").page("index.html");
        assertTrue(front.text().contains("Niet overgenomen uit NU.nl (600 woorden)"), front.text());
        Document article = site("link").article("wankele-regimes");
        assertTrue(article.select(".lede").isEmpty());
        assertTrue(
                article.select("meta[name=description]").attr("content").startsWith("Niet over"));
    }
}
