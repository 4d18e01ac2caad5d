package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page on which readers search, and the fields that lead there. */
class SearchPageTest {

    private static final String SMALL =
            """
            -- seeds/a.txt --
            Mutti Merkel was in Parijs.
            -- seeds/a.yaml --
            title: Een titel
            -- seeds/register/names.yaml --
            - id: person/merkel
              name: Angela Merkel
              variants: [Mutti Merkel, Bondskanselier Merkel]
            - id: place/parijs
              name: Parijs
            """;

    @Test
    void leadsWithoutAScriptToTheListsAndTheRegister() {
        Document page = site(SMALL).assertSound().page("zoeken.html");
        assertFalse(page.select("noscript").text().isEmpty());
        assertTrue(page.selectFirst("#search").hasAttr("hidden"));
        assertEquals("register.html", page.select(".ways a").get(0).attr("href"));
        assertFalse(page.select(".alphabet a").isEmpty());
    }

    @Test
    void hasALabelledFieldForItsScript() {
        Document page = site(SMALL).page("zoeken.html");
        assertEquals("search-words", page.select(".search-head > label").attr("for"));
        assertEquals("q", page.select("#search-words").attr("name"));
        assertEquals(1, page.select("[role=search]").size());
    }

    @Test
    void givesTheScriptEveryWordItSays() {
        Document page = site(SMALL).page("zoeken.html");
        Element texts = page.selectFirst("#search-texts");
        assertEquals(12, texts.attr("data-months").split(" ").length);
        assertEquals("{0} in {1}", texts.attr("data-found"));
        texts.attributes().forEach(text -> assertFalse(text.getValue().isBlank(), text::getKey));
    }

    @Test
    void aloneLoadsTheSearch() {
        BuiltSite site = site(SMALL);
        assertEquals(1, site.page("zoeken.html").select("script[src*=search-]").size());
        assertEquals(1, site.page("zoeken.html").select("link[href*=search-]").size());
        assertEquals(0, site.page("index.html").select("[src*=search-], [href*=search-]").size());
    }

    @Test
    void isReachedFromAFieldOnEveryPage() {
        BuiltSite site = site(SMALL);
        assertEquals("zoeken.html", site.page("index.html").select(".find form").attr("action"));
        Document place = site.page("plaats/parijs.html");
        assertEquals("../zoeken.html", place.select(".find form").attr("action"));
        assertEquals("find-words", place.select(".find label").attr("for"));
        assertEquals("q", place.select("#find-words").attr("name"));
        assertEquals("page", site.page("zoeken.html").select(".find a").attr("aria-current"));
    }
}
