package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RulerTest {

    private static Document timeline(String articles) {
        return site(articles).assertSound().page("tijdlijn.html");
    }

    @Test
    void showsYearsInProportionAndSaysTheSameInWords() {
        Document page =
                timeline(
                        """
                        -- seeds/a.txt --
                        date 2022-07 Het leeft sinds 1991 onder een regime. Dat was in 2014 zo en van \
                        2017 tot 2019 ook.
                        """);
        assertEquals(
                List.of(
                        "1991: 1 tijdsaanduiding",
                        "2014: 1 tijdsaanduiding",
                        "2017–2019: 1 tijdsaanduiding",
                        "2022: 1 artikel"),
                page.select(".ruler li").eachText());
        assertEquals(List.of("1991", "2014", "2022"), page.select(".ruler text").eachText());
        assertEquals("0%", page.select(".ruler .told").first().attr("x"));
        assertEquals("71.9%", page.select(".ruler .told").last().attr("x"));
        assertEquals("9.4%", page.select(".ruler .span").attr("width"));
        assertEquals("96.9%", page.select(".ruler .published").attr("x"));
        assertEquals("true", page.select(".ruler svg").attr("aria-hidden"));
    }

    @Test
    void showsTheDaysOfAMonth() {
        Document page =
                timeline(
                        """
                        -- seeds/a.txt --
                        date 2022-01-05 Een stuk.
                        -- seeds/b.txt --
                        date 2022-01-20 Nog een stuk. Op 7 januari begon het.
                        """);
        assertEquals(List.of("5 jan", "7 jan", "20 jan"), page.select(".ruler text").eachText());
        assertTrue(page.select(".ruler figcaption").text().contains("5 jan–20 jan"));
    }

    @Test
    void leavesOutLabelsForWhichThereIsNoRoom() {
        StringBuilder seeds = new StringBuilder();
        for (int year = 1940; year < 2020; year++) {
            seeds.append("-- seeds/a").append(year).append(".txt --\ndate ").append(year);
            seeds.append(" Een stuk.\n");
        }
        Document page = timeline(seeds.toString());
        assertEquals(80, page.select(".ruler .published").size());
        int labels = page.select(".ruler text").size();
        assertTrue(labels < 30, "" + labels);
        assertEquals("1940", page.select(".ruler text").first().text());
        assertEquals("2019", page.select(".ruler text").last().text());
        assertTrue(page.select(".ruler text:not([class])").size() < 8);
    }

    @Test
    void isMissingForASingleDate() {
        assertEquals(
                0, timeline("-- seeds/a.txt --\ndate 2022-07 Een stuk.\n").select(".ruler").size());
    }
}
