package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Articles in Markdown, from their front matter to their footnotes. */
class MarkdownArticleTest {

    private static final String ARTICLE =
            """
            -- seeds/reis.md --
            ---
            title: De reis
            publisher: De Krant
            date: 2022-01-07
            ---

            De lede met *nadruk* en een [koppeling](https://krant.example/).

            ## Onderweg naar Utrecht

            | stad | km |
            |------|---:|
            | Utrecht | 12 |

            Een voetnoot[^1] over Utrecht en https://elders.example/pad.

            <script>alert(1)</script>

            [^1]: Onderaan staat het.
            -- seeds/register/plaatsen.yaml --
            - id: place/utrecht
              name: Utrecht
            """;

    @Test
    void readsFrontMatterTablesFootnotesAndAddresses() {
        Document page = site(ARTICLE).assertSound().article("de-reis");
        assertEquals("De reis", page.select("h1").text());
        assertEquals("nadruk", page.select(".lede em").text());
        assertEquals(List.of("Onderweg naar Utrecht"), page.select(".text h2").eachText());
        assertEquals(List.of("Utrecht", "12"), page.select(".text td").eachText());
        assertTrue(page.text().contains("Onderaan staat het."));
        assertEquals(
                "https://elders.example/pad", page.select(".text a[href^=https]").attr("href"));
    }

    @Test
    void findsNamesInItsTextAndInItsTables() {
        BuiltSite site = site(ARTICLE).assertSound();
        assertEquals(3, site.page("plaats/utrecht.html").select(".kwic mark").size());
        assertEquals(
                List.of("Utrecht"),
                site.article("de-reis").select(".text a.e").eachText(),
                "a name is a link at its first mention after a subheading");
    }

    @Test
    void printsRawHtmlAsTheTextItIs() {
        Document page = site(ARTICLE).article("de-reis");
        assertEquals(0, page.select("body script").size());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    @Test
    void takesItsTitleFromItsFirstHeading() {
        BuiltSite site =
                site("-- seeds/a.md --\n# Kop *boven* het stuk\n\nDe lede.\n").assertSound();
        Document page = site.article("kop-boven-het-stuk");
        assertEquals("Kop boven het stuk", page.select("h1").text());
        assertEquals("De lede.", page.select(".lede").text());
    }

    @Test
    void readsATableWhoseLastCellIsEmptyAndALineOfAnImage() {
        site("-- seeds/a.md --\nDe lede.\n\n| a | b |\n|---|---|\n| c |   |\n").assertSound();
        site("-- seeds/a.md --\nDe lede. Nog iets.\n![](https://elders.example/p.png)\n")
                .assertSound();
        site("-- seeds/a.md --\nDe lede. Nog iets\n![]()\n").assertSound();
    }

    @Test
    void showsAParagraphOfOnlyAnImage() {
        Document page =
                site("-- seeds/a.md --\n# Kop\n\nDe lede.\n\n![](https://elders.example/p.png)\n")
                        .assertSound()
                        .article("kop");
        assertEquals("https://elders.example/p.png", page.select("#al-1 p a").text());
    }

    @Test
    void takesItsTitleFromItsTextWhenTheHeadingIsEmpty() {
        BuiltSite site = site("-- seeds/a.md --\n#\n\nDe lede.\n").assertSound();
        assertEquals("De lede.", site.article("de-lede").select("h1").text());
    }

    @Test
    void keepsEveryFootnoteOfTwoNotesAndTheirLinks() {
        site("""
                        -- seeds/a.md --
                        Eerst[^a], toen[^b], en nog eens[^a].

                        Alinea[^b].

                        [^a]: De eerste noot.
                        [^b]: De tweede noot.
                        """)
                .assertSound();
    }

    @Test
    void replacesThemInTheAddressesAndTitlesOfPicturesToo() {
        BuiltSite site =
                site("-- seeds/a.md --\n# Kop\n\n![](https://a.example/&#7;) en"
                                + " ![x](https://a.example/ \"&#7;\").\n")
                        .assertSound();
        assertFalse(site.text("artikel/kop.html").contains("\u0007"));
        assertEquals(List.of(), HtmlValidator.messages(site.result().files()));
    }

    @Test
    void keepsTheQuoteAndItsCreditApart() {
        Document page =
                site("""
                                -- seeds/a.md --
                                # Kop

                                De lede.

                                We zien `geen` *enkele* [doorbraak](https://a.example/).
                                *Antony Blinken* minister van Buitenlandse Zaken
                                """)
                        .assertSound()
                        .article("kop");
        assertEquals("We zien geen enkele doorbraak.", page.select("blockquote").text());
        assertEquals(0, page.select(".pullquote em:empty, .pullquote a:empty").size());
        assertEquals(
                "Antony Blinken minister van Buitenlandse Zaken",
                page.select(".pullquote blockquote + .agate").text());
    }

    @Test
    void opensWithTheLedeThatTheEditorChose() {
        BuiltSite site =
                site("""
                                -- seeds/a.md --
                                ---
                                blocks: {2: lede}
                                ---
                                Een noot van de redactie.

                                Het stuk zelf begint hier.
                                -- seeds/dossier.yaml --
                                title: Proef
                                base: https://proef.example/
                                """)
                        .assertSound();
        Document page = site.article("het-stuk-zelf-begint-hier");
        assertEquals(
                "Het stuk zelf begint hier.",
                page.select("meta[name=description]").attr("content"));
        assertEquals(
                "Het stuk zelf begint hier.",
                site.page("index.html").select(".lead > p:last-child").text());
        assertTrue(site.text("feed.xml").contains("<summary>Het stuk zelf"));
    }

    @Test
    void replacesCharactersThatNoPageCanHold() {
        BuiltSite site =
                site("""
                                -- seeds/a.md --
                                # Kop

                                Een &#7;bel, een &#xD800;half [teken](https://krant.example/ "&#7;").

                                ``` &#7;
                                &#7;
                                ```
                                -- seeds/dossier.yaml --
                                title: Proef
                                base: https://proef.example/
                                """)
                        .assertSound();
        assertEquals(
                "Een \uFFFDbel, een \uFFFDhalf teken.", site.article("kop").select(".lede").text());
        assertEquals(List.of(), HtmlValidator.messages(site.result().files()));
        assertTrue(site.text("feed.xml").contains("Een \uFFFDbel"));
    }

    @Test
    void loadsNoPictureFromElsewhere() {
        Document page =
                site("-- seeds/a.md --\n# Kop\n\nEen ![plaatje](https://elders.example/p.png).\n")
                        .assertSound()
                        .article("kop");
        assertEquals(0, page.select("img").size());
        assertEquals("https://elders.example/p.png", page.select(".lede a").attr("href"));
    }

    @Test
    void keepsAHeadingThatIsNotTheTitleTheEditorGives() {
        BuiltSite site =
                TextBlockSite.site(
                        """
                        -- seeds/a.md --
                        ---
                        title: Titel van de redactie
                        ---
                        # Kop van de bron

                        De lede staat hier.

                        Rest van de tekst.
                        """);
        String data = site.text("data/articles/a.json");
        assertTrue(data.contains("\"role\": \"heading\", \"anchor\": \"h-1\""), data);
        assertTrue(data.contains("Kop van de bron"), data);
        assertTrue(data.contains("\"role\": \"lede\", \"anchor\": \"lede\""), data);
    }

    @Test
    void takesAFootnoteForNoHeading() {
        BuiltSite site =
                TextBlockSite.site(
                        "-- seeds/a.md --\nLede staat hier.\n\n[^a]: Ongebruikte noot\n\nTekst erna"
                                + " staat hier.\n");
        assertFalse(site.text("data/articles/a.json").contains("heading"));
    }
}
