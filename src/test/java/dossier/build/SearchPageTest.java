package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page on which readers look for a name or a title. */
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
    void listsEveryNameWithItsFormsAndEveryTitle() {
        Document page = site(SMALL).assertSound().page("zoeken.html");
        assertEquals(2, page.select(".register > li").size());
        assertEquals(
                "Angela Merkel, persoon 1 Mutti Merkel",
                page.select("li").stream()
                        .filter(li -> li.text().startsWith("Angela"))
                        .findFirst()
                        .orElseThrow()
                        .text());
        assertEquals(
                "Bondskanselier Merkel", page.select("li[data-also]").get(0).attr("data-also"));
        assertEquals("Een titel", page.select(".lines a").text());
    }

    @Test
    void offersNoFieldWhereNoScriptLooks() {
        Document page = site(SMALL).page("zoeken.html");
        assertTrue(page.selectFirst("form").hasAttr("hidden"));
        assertEquals("search-words", page.select("form label").attr("for"));
        assertEquals("q", page.select("#search-words").attr("name"));
    }

    @Test
    void standsInTheMenuOfEveryPage() {
        BuiltSite site = site(SMALL);
        assertEquals("zoeken.html", site.page("index.html").select(".find a").attr("href"));
        assertEquals("page", site.page("zoeken.html").select(".find a").attr("aria-current"));
        assertEquals(
                "../zoeken.html", site.page("plaats/parijs.html").select(".find a").attr("href"));
    }

    @Test
    void leadsOnlyToTheListsOfADossierTooLargeForAPage() {
        StringBuilder seeds = new StringBuilder("-- seeds/register/names.yaml --\n");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= 1000; i++) {
            seeds.append("- {id: place/p")
                    .append(i)
                    .append(", name: Plaats")
                    .append(i)
                    .append("}\n");
            text.append("Plaats").append(i).append(" en ");
        }
        for (int i = 0; i <= 200; i++) {
            seeds.append("-- seeds/a").append(i).append(".txt --\n");
            seeds.append(i == 0 ? text : "Niets.").append("\n");
        }
        Document page = site(seeds.toString()).page("zoeken.html");
        assertTrue(page.select("form, .register, .lines").isEmpty());
        assertFalse(page.select(".alphabet a").isEmpty());
        assertEquals("register.html", page.select(".ways a").get(0).attr("href"));
    }
}
