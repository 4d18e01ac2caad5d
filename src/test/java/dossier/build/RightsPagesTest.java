package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How much of an article's text is published: {@code rights} of the article and of the dossier. */
class RightsPagesTest {

    private static final String REGISTER =
            """
            -- seeds/register/names.yaml --
            - id: person/merkel
              name: Angela Merkel
              variants: [Merkel]
            - id: place/parijs
              name: Parijs
            - id: event/top
              name: Grote Top
            """;

    private static final String ARTICLE =
            """
             date 2022-01-07 De lede gaat over Parijs. Ook de tweede zin hoort erbij.

            Een zin zonder iets erin. Merkel was er in 2014 en zag zeker twintig doden. Zomaar weer \
            een zin die niemand mist.

            Wat nu

            Niemand weet het. “Wij blijven hier,” zei Merkel. Geheim staat hier alleen. Nog meer \
            woorden die niets zeggen over wie of wat dan ook, en daarna nog een hele rij woorden \
            zodat het geheel lang genoeg is om er een deel van te mogen tonen, wat met minder \
            woorden nooit zou lukken, hoe graag iemand dat ook zou willen in dit dossier van niets.
            """;

    private static String seeds(String rights, String... more) {
        return "-- seeds/dossier.yaml --\ntitle: Proef\nrights: "
                + rights
                + "\n-- seeds/a.txt --\n"
                + ARTICLE
                + "-- seeds/a.yaml --\ntitle: De titel\npublisher: De Krant\n"
                + "url: https://krant.example/a\n"
                + REGISTER
                + String.join("", more);
    }

    private static void assertNowhere(BuiltSite site, String words) {
        List<String> told =
                site.result().files().stream()
                        .filter(file -> file.text().contains(words))
                        .map(file -> file.path().path())
                        .toList();
        assertEquals(List.of(), told, words);
    }

    @Test
    void quotesTheLedeAndTheSentencesThatFindingsRestOn() {
        BuiltSite site = site(seeds("excerpt")).assertSound();
        Document page = site.article("de-titel");
        assertEquals(
                "De lede gaat over Parijs. Ook de tweede zin hoort erbij.",
                page.select("#lede").text());
        assertEquals(
                "[…] Merkel was er in 2014 en zag zeker twintig doden. […]",
                page.select("#al-1 > p").text());
        assertEquals("[…] “Wij blijven hier,” zei Merkel. […]", page.select("#al-2 > p").text());
        assertEquals("Tussenkop […]", page.select("#h-1").text());
        assertNowhere(site, "Geheim");
        assertNowhere(site, "Zomaar weer");
        assertNowhere(site, "Wat nu");
    }

    @Test
    void mentionsNamesDatesAndFiguresButNoSentence() {
        BuiltSite site = site(seeds("link")).assertSound();
        Document page = site.article("de-titel");
        assertEquals("Inleiding […] Parijs […]", page.select("#lede").text());
        assertEquals(
                "[…] Merkel […] in 2014 […] zeker twintig doden […]",
                page.select("#al-1 > p").text());
        assertEquals("[…] Merkel […]", page.select("#al-2 > p").text());
        for (String words : List.of("De lede", "zin zonder", "was er", "Wij blijven", "Geheim")) {
            assertNowhere(site, words);
        }
    }

    @Test
    void letsAnArticleOverruleTheDossier() {
        BuiltSite site =
                site(
                        seeds(
                                "link",
                                "-- seeds/b.txt --\nHet geheel is te lezen.\n",
                                "-- seeds/b.yaml --\ntitle: Anders\nrights: full\n"));
        site.assertSound();
        assertEquals("Het geheel is te lezen.", site.article("anders").select("#lede").text());
        assertTrue(site.article("anders").select(".shown-part").isEmpty());
        assertFalse(site.article("de-titel").select(".shown-part").isEmpty());
        assertTrue(site.text("data/articles/b.json").contains("\"rights\": \"full\""));
    }

    @Test
    void showsOfALongLedeItsFirstSentences() {
        BuiltSite site =
                site(
                        """
                        -- seeds/a.txt --
                        De eerste zin staat er. \\repeat{30}{Dan volgt een zin van heel weinig woorden. }
                        -- seeds/a.yaml --
                        title: Lang
                        rights: excerpt
                        url: https://krant.example/a
                        """);
        String text = site.assertSound().article("lang").select("#lede").text();
        assertTrue(text.startsWith("De eerste zin staat er. Dan volgt"), text);
        assertTrue(text.endsWith("woorden. […]"), text);
        assertTrue(text.split(" ").length < 105, text);
    }

    @Test
    void keepsFootnotesTablesAndListsWhole() {
        BuiltSite site =
                site(
                        """
                        -- seeds/a.md --
                        # Met opmaak

                        De *lede* met een noot.[^1]

                        - Geheim een
                        - Parijs twee

                        | kop | Parijs |
                        |-----|--------|
                        | a   | Geheim |

                        Een [koppeling](https://krant.example/geheim) en `code`.

                        [^1]: De Geheime noot.
                        -- seeds/a.yaml --
                        rights: excerpt
                        url: https://krant.example/a
                        """
                                + REGISTER);
        site.assertSound();
        assertEquals(List.of(), HtmlValidator.messages(site.result().files()));
        assertEquals("De lede met een noot.", site.article("met-opmaak").select("#lede").text());
        assertNowhere(site, "geheim");
        assertNowhere(site, "Geheim");
    }

    @Test
    void callsWhatHasNoTitleAfterItsFileWhenTheLedeIsNotShown() {
        BuiltSite site =
                site(
                        """
                        -- seeds/stuk-7.txt --
                        De eerste woorden zijn geheim.
                        -- seeds/stuk-7.yaml --
                        rights: link
                        url: https://krant.example/a
                        """);
        assertEquals("stuk-7", site.article("stuk-7").select("h1").text());
        assertNowhere(site, "eerste woorden");
        assertNowhere(site, "eerste-woorden");
    }

    @Test
    void keepsWhatTheWholeTextTellsOfAnUndatedArticle() {
        String article =
                """
                -- seeds/b.txt --
                Een opening zonder naam. In 2014 was er een opstand. Rust is er niet.
                -- seeds/b.yaml --
                title: Zonder datum
                url: https://krant.example/b
                """;
        for (String rights : List.of("full", "excerpt", "link")) {
            BuiltSite site = site(seeds(rights, article)).assertSound();
            Document page = site.article("zonder-datum");
            assertTrue(page.select(".reason").text().contains("2014"), rights);
            assertTrue(site.text("data/articles/b.json").contains("2014/.."), rights);
        }
    }

    @Test
    void hidesAndAddsOnTheTimelineAsWithTheWholeText() {
        String timeline =
                """
                -- seeds/timeline.yaml --
                events:
                  - {date: 2013, title: Iets erbij, article: a, at: h-1}
                hide:
                  - {article: a, at: al-1, words: in 2014}
                """;
        BuiltSite site = site(seeds("link", timeline)).assertSound();
        Document page = site.page("tijdlijn.html");
        assertTrue(page.text().contains("Iets erbij"));
        assertFalse(page.text().contains("in 2014"));
        assertFalse(page.select("a[href$=de-titel.html#h-1]").isEmpty());
    }

    @Test
    void saysInEnglishToo() {
        BuiltSite site =
                site(
                        """
                        -- seeds/dossier.yaml --
                        title: A dossier
                        language: en
                        rights: link
                        -- seeds/pages/colophon.md --
                        How it is made.
                        -- seeds/a.txt --
                        An opening.
                        -- seeds/a.yaml --
                        title: A title
                        url: https://paper.example/a
                        """);
        site.assertSound();
        assertTrue(site.page("article/a-title.html").text().contains("This article is not in"));
        assertTrue(site.page("about.html").text().contains("Of 1 article a reference only."));
    }
}
