package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An article in another language than the interface's (WCAG 2.2, 3.1.2). */
class ForeignArticleTest {

    private static final String ARTICLE =
            """
            -- seeds/a.md --
            ---
            title: Le voyage
            language: fr
            ---
            Le train arrive à Utrecht.

            Un paragraphe sur Utrecht.
            -- seeds/b.md --
            ---
            title: De reis
            language: nl-BE
            ---
            De trein naar Utrecht.
            -- seeds/register/p.yaml --
            - id: place/utrecht
              name: Utrecht
            """;

    private static final BuiltSite SITE = site(ARTICLE).assertSound();

    @Test
    void saysTheLanguageOfItsTitleAndText() {
        Document page = SITE.article("le-voyage");
        assertEquals("nl", page.select("html").attr("lang"));
        assertEquals(List.of("fr", "fr", "fr"), page.select("h1, .lede, .text").eachAttr("lang"));
        assertEquals(List.of("nl"), page.select(".nr").eachAttr("lang"));
    }

    @Test
    void saysItInListsAndConcordances() {
        assertEquals("fr", link("index.html").parents().select("[lang=fr]").attr("lang"));
        assertEquals("fr", link("artikelen.html").attr("lang"));
        assertEquals(4, SITE.page("plaats/utrecht.html").select(".kwic span[lang=fr]").size());
    }

    @Test
    void saysNothingOfTheInterfacesOwnLanguage() {
        assertFalse(SITE.text("artikel/de-reis.html").contains("lang=\"nl-BE\""));
        assertEquals(1, SITE.article("de-reis").select("[lang=nl]").size());
    }

    private static Element link(String path) {
        return SITE.page(path).select("main a:containsOwn(Le voyage)").first();
    }
}
