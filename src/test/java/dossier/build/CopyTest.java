package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page holds for scripts that copy a paragraph, and for the button for light or dark. */
class CopyTest {

    private static final String ARTICLE =
            """
            -- seeds/1.txt --
            Een stuk.

            Een alinea.
            -- seeds/1.yaml --
            language: nl
            """;

    @Test
    void anArticlesPageHoldsTheButtonsAndTheirWords() {
        Element copy = site(ARTICLE).assertSound().article("een-stuk").select("#copy").first();
        assertEquals("Kopieer link", copy.select("[data-copy=link]").text());
        assertEquals("Kopieer als citaat met bron", copy.select("[data-copy=quote]").text());
        assertEquals("Link gekopieerd", copy.select("[data-copy=link]").attr("data-done"));
        assertEquals("“{0}”\n{1}\n{2}", copy.attr("data-form"));
        assertTrue(copy.attr("data-failed").contains("geselecteerd"));
        assertEquals("", copy.select(".copy").attr("lang"));
    }

    @Test
    void theButtonsSpeakTheInterfacesLanguageWithinATextInAnother() {
        Document page =
                site(ARTICLE + "-- seeds/dossier.yaml --\ntitle: D\nlanguage: en\n")
                        .page("article/een-stuk.html");
        assertEquals("Copy link", page.select("#copy [data-copy=link]").text());
        assertEquals("en", page.select("#copy .copy").attr("lang"));
    }

    @Test
    void otherPagesHaveNothingToCopy() {
        assertEquals(0, site(ARTICLE).page("artikelen.html").select("#copy").size());
    }

    @Test
    void theButtonForLightOrDarkIsHiddenUntilAScriptWorksIt() {
        Element theme = site(ARTICLE).page("index.html").select(".menu .theme").first();
        assertTrue(theme.hasAttr("hidden"));
        Element button = theme.select("button[type=button]").first();
        assertEquals("Weergave: automatisch", button.text());
        assertEquals("Weergave: automatisch", button.attr("data-auto"));
        assertEquals("Weergave: licht", button.attr("data-light"));
        assertEquals("Weergave: donker", button.attr("data-dark"));
    }

    @Test
    void everyPageCanSayWhatAScriptHasDone() {
        BuiltSite built = site(ARTICLE);
        for (String path : built.paths()) {
            if (path.endsWith(".html")) {
                assertEquals("", built.page(path).select("#status[role=status]").first().text());
            }
        }
    }
}
