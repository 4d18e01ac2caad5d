package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who shares paragraphs with whom: the page of the network, and each name's neighbourhood. */
class NetworkPageTest {

    private static final BuiltSite SITE =
            site("""
                            -- seeds/register/names.yaml --
                            - {id: person/merkel, name: Angela Merkel, variants: [Merkel]}
                            - {id: person/leyen, name: Ursula von der Leyen}
                            - {id: place/utrecht, name: Utrecht}
                            - {id: org/defensie, name: Defensie}
                            - {id: concept/vrede, name: vrede}
                            - {id: event/top, name: Top van Utrecht}
                            - {id: place/emmen, name: Emmen}
                            -- seeds/a.txt --
                            date 2022-01 Merkel was in Utrecht.

                            In Utrecht zag Merkel Defensie.

                            Ursula von der Leyen en Merkel willen vrede.

                            Emmen ligt elders.
                            -- seeds/a.yaml --
                            {title: Eerste stuk, publisher: De Krant}
                            -- seeds/b.txt --
                            date 2022-02 Angela Merkel is weg.

                            Op de Top van Utrecht sprak Merkel. Utrecht is blij, Defensie ook.
                            -- seeds/b.yaml --
                            {title: Tweede stuk, publisher: Het Blad}
                            """)
                    .assertSound();

    private static final Document PAGE = SITE.page("netwerk.html");

    @Test
    void listsTheStrongestTiesWithTheParagraphsThatProveThem() {
        Element first = PAGE.select(".pairs > li").first();
        assertEquals("Angela Merkel, persoon en Utrecht, plaats", first.select("p").first().text());
        assertEquals("3 gedeelde alinea’s", first.select(".count").text());
        assertEquals(
                List.of("persoon/merkel.html", "plaats/utrecht.html"),
                first.select(".pair a").eachAttr("href"));
        assertEquals(
                List.of("De Krant, inleiding", "Het Blad, al. 1", "De Krant, al. 1"),
                first.select(".quiet a").eachText());
        assertTrue(
                first.select(".quiet a")
                        .get(1)
                        .attr("href")
                        .startsWith("artikel/tweede-stuk.html#"));
    }

    @Test
    void drawsLinkedNamesInTheShapeOfTheirType() {
        Element picture = PAGE.select("svg.network").first();
        assertEquals("group", picture.attr("role"));
        assertEquals(
                List.of(
                        "Angela Merkel, persoon, 5 vermeldingen",
                        "Utrecht, plaats, 3 vermeldingen",
                        "Defensie, organisatie, 2 vermeldingen"),
                picture.select("a").eachAttr("aria-label").subList(0, 3));
        assertEquals("persoon/merkel.html", picture.select("a").first().attr("href"));
        List<String> labels = picture.select("a > text").eachText();
        assertTrue(labels.containsAll(List.of("Merkel", "Von der Leyen")), labels.toString());
        assertFalse(labels.contains("Emmen"));
        assertEquals(
                List.of("persoon", "plaats", "organisatie", "gebeurtenis", "begrip"),
                PAGE.select(".legend li").eachText());
    }

    @Test
    void saysTheSameInATable() {
        Element table = PAGE.select("details table").first();
        assertEquals(PAGE.select("svg.network a").size(), table.select("tbody tr").size());
        assertEquals(
                "Angela Merkel persoon 5",
                table.select("tbody tr").first().select("th, td:lt(3)").eachText().stream()
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
        assertTrue(
                table.select("tbody tr").first().text().contains("Utrecht 3, Defensie 2"),
                table.text());
    }

    @Test
    void scrollsOnANarrowScreenByKeyboardToo() {
        Element box = PAGE.select("svg.network").first().parent();
        assertEquals("0", box.attr("tabindex"));
        assertEquals("group", box.attr("role"));
        assertFalse(box.attr("aria-label").isEmpty());
    }

    @Test
    void marksItselfInTheMenu() {
        assertEquals("Netwerk", PAGE.select(".menu [aria-current=page]").text());
        assertEquals(
                List.of("Voorpagina", "Tijdlijn", "Netwerk", "Register A–Z"),
                PAGE.select(".menu a").eachText());
    }

    @Test
    void leadsToThePagesOfEditorsAtTheFoot() {
        BuiltSite site =
                site("""
                                -- seeds/a.txt --
                                Hallo.
                                -- seeds/pages/colofon.md --
                                Over.
                                -- seeds/pages/dank.md --
                                ---
                                title: Met dank aan
                                ---
                                Iedereen.
                                """)
                        .assertSound();
        assertEquals(Set.of(), ReachedPages.unreached(site.result().files()));
        assertEquals(
                List.of("Hoe dit dossier is gemaakt", "Met dank aan"),
                site.page("index.html").select(".foot div:first-child a").eachText().subList(0, 2));
    }

    @Test
    void leadsToTheListsThatTheMenuLeavesOutAtTheFoot() {
        List<String> ways = PAGE.select(".foot a").eachAttr("href");
        assertTrue(ways.containsAll(List.of("artikelen.html", "maanden.html")), ways.toString());
    }

    @Test
    void putsANameBetweenItsNeighboursOnItsPage() {
        Element picture = SITE.page("persoon/merkel.html").select("svg.network").first();
        assertEquals("Merkel", picture.select(".own text").text());
        assertEquals(5, picture.select("a").size());
        // One neighbour is soon told, and none needs no picture.
        assertEquals(0, SITE.page("plaats/emmen.html").select("svg.network").size());
    }

    @Test
    void hasNoPageWithoutTwoNamesInAParagraph() {
        BuiltSite alone =
                site("""
                                -- seeds/register/names.yaml --
                                - {id: place/utrecht, name: Utrecht}
                                - {id: place/emmen, name: Emmen}
                                -- seeds/a.txt --
                                Utrecht.

                                Emmen.
                                """)
                        .assertSound();
        assertFalse(alone.has("netwerk.html"));
        assertEquals(0, alone.page("index.html").select("a[href=netwerk.html]").size());
    }

    @Test
    void hasAPageOfTwoNames() {
        Document page =
                site("""
                                -- seeds/register/names.yaml --
                                - {id: place/utrecht, name: Utrecht}
                                - {id: place/emmen, name: Emmen}
                                -- seeds/a.txt --
                                Utrecht en Emmen.
                                """)
                        .assertSound()
                        .page("netwerk.html");
        assertEquals("1 gedeelde alinea", page.select(".pairs .count").text());
        assertEquals(2, page.select("svg.network a").size());
    }

    @Test
    void drawsTwentyFiveOfFourHundredNames() {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder register = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            register.append("- {id: place/p" + i + ", name: Stad" + letters(i) + "}\n");
        }
        files.put("seeds/register/p.yaml", utf8(register.toString()));
        for (int article = 0; article < 40; article++) {
            StringBuilder text = new StringBuilder("date 2022-01 De lede.\n");
            for (int i = 0; i < 20; i++) {
                int name = (article * 20 + i) % 400;
                text.append("\nStad" + letters(name) + " en Stad" + letters(name / 7 * 3 % 400));
                text.append(" bij Stad" + letters(name % 13) + ".\n");
            }
            files.put("seeds/" + article + ".txt", utf8(text.toString()));
        }
        BuiltSite large = site(files).assertSound();
        assertEquals(25, large.page("netwerk.html").select("svg.network a").size());
        assertEquals(12, large.page("netwerk.html").select(".pairs > li").size());
        assertTrue(large.text("netwerk.html").length() < 60_000);
        assertTrue(large.page("plaats/p0.html").select("svg.network a").size() <= 12);
        assertEquals(
                List.of(),
                HtmlValidator.messages(
                        large.result().files().stream()
                                .filter(file -> file.path().path().matches("netwerk.*|plaats/p1.*"))
                                .toList()));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
