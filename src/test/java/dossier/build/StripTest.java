package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StripTest {

    private static final BuiltSite SITE =
            site("""
                            -- seeds/a.txt --
                            date 2022-07 De lede van het eerste stuk.

                            Het leeft sinds 1991 onder een regime. Half juni kreeg hij een vraag. \
                            Dat was op 9 mei 2021 anders.
                            -- seeds/a.yaml --
                            title: Eerste stuk
                            publisher: De Krant
                            -- seeds/b.txt --
                            De lede van het tweede stuk.
                            -- seeds/b.yaml --
                            title: Tweede stuk
                            kind: opinie
                            -- seeds/c.txt --
                            date 2022-01 Het derde stuk.

                            Maandag sprak de president. Vorig jaar deed hij dat niet.
                            -- seeds/c.yaml --
                            title: Derde stuk
                            -- seeds/d.txt --
                            date 2022-01-14 Het vierde stuk.
                            -- seeds/d.yaml --
                            title: Vierde stuk
                            -- seeds/timeline.yaml --
                            events:
                              - date: 2022-03
                                title: De stemming
                                article: c
                                at: al-1
                            """)
                    .assertSound();
    private static final Document TIMELINE = SITE.page("tijdlijn.html");

    private static Element column(Document page, String label) {
        return page.select(".strip > li").stream()
                .filter(column -> column.select(".strip-period").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select(".strip").text()));
    }

    @Test
    void hasAColumnForEachPeriodAndNarrowOnesBetween() {
        assertEquals(
                List.of(
                        "Eerder",
                        "Januari 2022",
                        "feb",
                        "Maart 2022",
                        "apr",
                        "mei",
                        "Juni 2022",
                        "Juli 2022",
                        "Zonder datum"),
                TIMELINE.select(".strip-period").eachText());
        assertEquals(List.of("feb", "apr", "mei"), TIMELINE.select(".strip > .narrow").eachText());
        assertEquals("#p-2022-06", column(TIMELINE, "Juni 2022").select("h3 a").attr("href"));
    }

    @Test
    void quotesTheSentenceAndMarksHowPreciseItsDateIs() {
        Element event = column(TIMELINE, "Juni 2022").select(".below li").first();
        assertEquals("half juni 2022, jaar afgeleid: Half juni kreeg hij een vraag.", event.text());
        assertEquals("Half juni", event.select("b").text());
        assertTrue(event.select(".strip-mark").first().hasClass("middle"));
        assertEquals("artikel/eerste-stuk.html#al-1", event.select("a").attr("href"));
    }

    @Test
    void saysTheDateWhenNeitherWordsNorPeriodDo() {
        assertEquals(
                List.of("sinds 1991", "2021", "Vorig jaar", "op 9 mei 2021"),
                column(TIMELINE, "Eerder").select("b").eachText());
        assertEquals("De stemming", column(TIMELINE, "Maart 2022").select(".below a").text());
    }

    @Test
    void marksADayAWeekdayAndAnUndatedArticle() {
        Element january = column(TIMELINE, "Januari 2022");
        assertTrue(january.select(".above .strip-mark").hasClass("at-4"));
        assertTrue(january.select(".below .strip-mark").hasClass("weekday"));
        Element undated = column(TIMELINE, "Zonder datum");
        assertTrue(undated.select(".above .strip-mark").hasClass("none"));
        assertEquals("Tweede stuk", undated.select("a.opinion").text());
    }

    @Test
    void explainsItsMarks() {
        assertEquals(7, TIMELINE.select(".precisions .strip-mark").size());
    }

    @Test
    void marksAnArticleOnItsOwnPageAndTellsOnlyWhatThatDates() {
        Document page = SITE.article("eerste-stuk");
        assertEquals("Eerste stuk", page.select(".strip [aria-current=page]").text());
        assertEquals(
                List.of("Derde stuk", "Vierde stuk", "Eerste stuk", "Tweede stuk"),
                page.select(".strip .above a").eachText());
        assertEquals(3, page.select(".strip .below a").size());
        assertEquals("#al-1", page.select(".strip .below a").first().attr("href"));
    }

    @Test
    void isMissingWhereThereIsOnePeriod() {
        Document page = site("-- seeds/a.txt --\ndate 2022-07 Een stuk.\n").page("tijdlijn.html");
        assertEquals(0, page.select(".strip, .precisions .strip-mark").size());
    }

    @Test
    void isOfTheSameSizeForManyArticles() {
        StringBuilder seeds = new StringBuilder();
        for (int i = 100; i < 300; i++) {
            seeds.append("-- seeds/a").append(i).append(".txt --\ndate 20").append(10 + i % 40);
            seeds.append("-0").append(i % 7 + 1).append(" Stuk ").append(i);
            seeds.append(". In 19").append(60 + i % 8).append(" viel er sneeuw.\n");
        }
        seeds.append("-- seeds/b.txt --\ndate 2022-01 Stuk b.\n-- seeds/c.txt --\nStuk c.\n");
        BuiltSite site = site(seeds.toString()).assertSound();
        Document page = site.page("tijdlijn.html");
        assertTrue(page.select(".strip > li").size() <= 13, page.select(".strip").text());
        assertTrue(page.select(".strip ul > li").size() <= 100);
        Element earlier = column(page, "Eerder");
        assertEquals(4, earlier.select(".below b").size());
        assertEquals("nog 196", earlier.select(".more").text());
        Element current = site.article("stuk-b").select(".strip [aria-current]").first();
        assertEquals("Stuk b.", current.text());
        assertTrue(site.text("artikel/stuk-b.html").length() < 20_000);
    }

    @Test
    void linksWhatHasNoPlaceToTheListOfItsMonth() {
        StringBuilder seeds = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            seeds.append("-- seeds/a").append(i).append(".txt --\ndate 2022-01 Stuk ").append(i);
            seeds.append(".\n");
        }
        seeds.append("-- seeds/b.txt --\ndate 2022-03 Stuk b.\n");
        Document page = site(seeds.toString()).assertSound().page("tijdlijn.html");
        Element more = column(page, "Januari 2022").select(".more a").first();
        assertEquals("nog 17", more.text());
        assertEquals("maand/2022-01.html", more.attr("href"));
    }
}
