package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages say of themselves to programs: schema.org, Open Graph. */
class LinkedDataTest {

    private static final String BASE = "https://dossier.example/een/";

    private static final String SEEDS =
            """
            -- seeds/a.txt --
            Angela Merkel is in Almaty.

            Merkel sprak met de NAVO </script><script>alert(1)</script>.
            -- seeds/a.yaml --
            title: "</script><!-- Wankele & \\"regimes\\""
            publisher: De Tijd
            kind: opinie
            author: Anna de Vries; Bob Jansen
            date: 2022-01
            url: https://krant.example/a
            -- seeds/b.txt --
            Iets anders.
            -- seeds/b.yaml --
            title: Tweede
            date: 2022-01-07~
            -- seeds/register/names.yaml --
            - id: person/merkel
              name: Angela Merkel
              wikidata: Q567
              variants: [Merkel]
            - id: place/almaty
              name: Almaty
              coordinates: [43.25, 76.9]
            - id: org/navo
              name: NAVO
            """;

    private static final BuiltSite WITH_BASE =
            TextBlockSite.site(
                    SEEDS + "-- seeds/dossier.yaml --\ntitle: Een dossier\nbase: " + BASE + "\n");
    private static final BuiltSite WITHOUT = TextBlockSite.site(SEEDS);

    private static List<JsonNode> graph(Document page) {
        try {
            JsonNode root = new ObjectMapper().readTree(script(page).data());
            assertEquals("https://schema.org", root.get("@context").asText());
            List<JsonNode> things = new ArrayList<>();
            root.get("@graph").forEach(things::add);
            return things;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Element script(Document page) {
        List<Element> scripts = page.select("script[type=application/ld+json]");
        assertEquals(1, scripts.size());
        return scripts.get(0);
    }

    private static JsonNode thing(Document page, String type) {
        List<JsonNode> found =
                graph(page).stream().filter(n -> n.get("@type").asText().equals(type)).toList();
        assertEquals(1, found.size(), graph(page).toString());
        return found.get(0);
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "], meta[name=" + property + "]")
                .attr("content");
    }

    @Test
    void saysOfAnArticleWhatIsKnownOfIt() {
        JsonNode article = thing(WITH_BASE.article("script-wankele-regimes"), "OpinionNewsArticle");
        assertEquals(BASE + "artikel/script-wankele-regimes.html", article.get("@id").asText());
        assertEquals("</script><!-- Wankele & \"regimes\"", article.get("headline").asText());
        assertEquals("2022-01", article.get("datePublished").asText());
        assertEquals("De Tijd", article.get("publisher").get("name").asText());
        assertEquals("Bob Jansen", article.get("author").get(1).get("name").asText());
        assertEquals("https://krant.example/a", article.get("isBasedOn").asText());
        assertEquals(BASE, article.get("isPartOf").get("@id").asText());
        assertEquals(3, article.get("mentions").size());
        assertEquals(
                BASE + "persoon/merkel.html", article.get("mentions").get(0).get("@id").asText());
    }

    @Test
    void keepsAllTextWithinTheScript() {
        for (String path : WITH_BASE.paths()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                String data = script(WITH_BASE.page(path)).data();
                assertFalse(data.contains("<") || data.contains("&"), path);
            }
        }
    }

    @Test
    void doesNotSayMoreOfADateThanTheSource() {
        Document page = WITH_BASE.article("tweede");
        JsonNode article = thing(page, "NewsArticle");
        for (String unknown : List.of("datePublished", "publisher", "author", "isBasedOn")) {
            assertFalse(article.has(unknown), article.toString());
        }
        assertEquals("", meta(page, "article:published_time"));
    }

    @Test
    void saysOfANameWhoOrWhatItIs() {
        JsonNode merkel = thing(WITH_BASE.page("persoon/merkel.html"), "Person");
        assertEquals("Merkel", merkel.get("alternateName").get(0).asText());
        assertEquals("http://www.wikidata.org/entity/Q567", merkel.get("sameAs").asText());
        JsonNode almaty = thing(WITH_BASE.page("plaats/almaty.html"), "Place");
        assertEquals(43.25, almaty.get("geo").get("latitude").asDouble());
        assertFalse(almaty.has("alternateName"));
        thing(WITH_BASE.page("organisatie/navo.html"), "Organization");
        assertEquals(BASE, thing(WITH_BASE.page("index.html"), "WebSite").get("@id").asText());
    }

    @Test
    void givesTheWayToEveryPage() {
        JsonNode way =
                thing(WITH_BASE.page("persoon/merkel.html"), "BreadcrumbList")
                        .get("itemListElement");
        assertEquals(BASE, way.get(0).get("item").asText());
        assertEquals(BASE + "register.html", way.get(1).get("item").asText());
        assertEquals("Angela Merkel", way.get(2).get("name").asText());
        assertEquals(3, way.get(2).get("position").asInt());
    }

    @Test
    void hasRelativeAddressesWhereTheDossierHasNone() {
        Document page = WITHOUT.article("script-wankele-regimes");
        JsonNode article = thing(page, "OpinionNewsArticle");
        assertEquals("script-wankele-regimes.html", article.get("@id").asText());
        assertEquals("../persoon/merkel.html", article.get("mentions").get(0).get("@id").asText());
        for (String absolute : List.of("og:url", "og:image")) {
            assertEquals("", meta(page, absolute));
        }
        assertEquals("summary", meta(page, "twitter:card"));
        assertEquals(0, page.select(".citation [rel=bookmark]").size());
    }

    @Test
    void tellsOthersHowToShowThePage() {
        Document page = WITH_BASE.article("script-wankele-regimes");
        assertEquals("</script><!-- Wankele & \"regimes\"", meta(page, "og:title"));
        assertEquals("article", meta(page, "og:type"));
        assertEquals("nl_NL", meta(page, "og:locale"));
        assertEquals("Een dossier", meta(page, "og:site_name"));
        assertEquals(BASE + "artikel/script-wankele-regimes.html", meta(page, "og:url"));
        assertEquals(BASE + "preview.png", meta(page, "og:image"));
        assertEquals("2022-01", meta(page, "article:published_time"));
        assertEquals("summary_large_image", meta(page, "twitter:card"));
        assertTrue(WITH_BASE.has("preview.png"));
        Document front = WITH_BASE.page("index.html");
        assertEquals("Een dossier", meta(front, "og:title"));
        assertEquals("website", meta(front, "og:type"));
    }

    @Test
    void citesInWordsWhatIsKnown() {
        Element first = WITH_BASE.article("script-wankele-regimes").selectFirst(".citation");
        assertEquals(
                "Anna de Vries, Bob Jansen, ‘</script><!-- Wankele & \"regimes\"’, De Tijd,"
                        + " januari 2022, https://krant.example/a. In: Een dossier, "
                        + BASE
                        + "artikel/script-wankele-regimes.html.",
                first.text());
        assertEquals(
                "Anna de Vries, Bob Jansen, ‘</script><!-- Wankele & \"regimes\"’, De Tijd,"
                        + " januari 2022, https://krant.example/a",
                first.attr("data-citation"));
        Element second = WITHOUT.article("tweede").selectFirst(".citation");
        assertEquals("‘Tweede’, omstreeks 7 januari 2022. In: Dossier.", second.text());
    }

    @Test
    void linksTheFiles() {
        assertEquals(
                List.of("bib", "ris", "json"),
                WITH_BASE.article("tweede").select(".cite a[download]").eachAttr("href").stream()
                        .map(href -> href.substring(href.lastIndexOf('.') + 1))
                        .toList());
        for (String page : List.of("index.html", "register.html", "404.html")) {
            assertEquals(
                    List.of("BibTeX", "RIS", "CSL-JSON"),
                    WITH_BASE.page(page).select("footer a[download]").eachText());
        }
        Stream.of(WITH_BASE, WITHOUT).forEach(BuiltSite::assertSound);
    }

    @Test
    void keepsEveryLetter() {
        String name = "Mañana in Oekraïne – ’t Gooi, 東京 😀";
        BuiltSite site =
                TextBlockSite.site(
                        "-- seeds/a.txt --\nKiev.\n-- seeds/a.yaml --\ntitle: \"" + name + "\"\n");
        List<String> printed =
                graph(site.article("manana-in-oekraine-t-gooi")).stream()
                        .map(thing -> thing.path("headline").asText())
                        .filter(headline -> !headline.isEmpty())
                        .toList();
        assertEquals(List.of(name), printed);
    }
}
