package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TimelinePageTest {

    private static final String ARTICLES =
            """
            -- seeds/a.txt --
            date 2022-07 De lede van het eerste stuk.

            Het leeft sinds 1991 onder een regime. Half juni kreeg hij een vraag.
            -- seeds/a.yaml --
            title: Eerste stuk
            publisher: De Krant
            -- seeds/b.txt --
            De lede van het tweede stuk.

            De sancties van 2014 lijken vergeten. In 2030 zal alles anders zijn.
            -- seeds/b.yaml --
            title: Tweede stuk
            publisher: Het Blad
            -- seeds/c.txt --
            date 2022-01 Het derde stuk.

            Maandag sprak de president.
            """;
    private static final String EDITED =
            """
            -- seeds/timeline.yaml --
            events:
              - date: 2022-06-17
                title: De vraag
                article: a
                at: al-1
            hide:
              - article: b
                at: al-1
                words: "2014"
            """;
    private static final BuiltSite SITE = site(ARTICLES).assertSound();
    private static final Document PAGE = SITE.page("tijdlijn.html");

    private static Element period(Document page, String id) {
        return page.select("#" + id).first();
    }

    @Test
    void listsPeriodsInOrder() {
        assertEquals(
                List.of("Eerder", "Januari 2022", "Juni 2022", "Juli 2022", "2030", "Zonder datum"),
                PAGE.select(".period h2").eachText());
        assertEquals(
                "3 artikelen en 5 tijdsaanduidingen, elk zo precies gedateerd als de bron toelaat"
                        + " en geen dag preciezer.",
                PAGE.select(".page-head p").text());
    }

    @Test
    void linksAWordingToItsParagraphAndSaysWhyItIsDatedSo() {
        Element june = period(PAGE, "p-2022-06");
        assertEquals("Half juni kreeg hij een vraag.", june.select("blockquote").text());
        assertEquals("Half juni", june.select("mark").text());
        assertEquals("artikel/eerste-stuk.html#al-1", june.select(".moment a").attr("href"));
        assertEquals(
                "De Krant, al. 1. Datering: ‘Half juni’ in een artikel van juli 2022",
                june.select(".moment .agate").text());
    }

    @Test
    void stampsAPartOfAMonthAndAnInferredYear() {
        Element stamp = period(PAGE, "p-2022-06").select(".stamp").first();
        assertEquals("half", stamp.select(".partial").text());
        assertEquals("2022", stamp.select(".inferred").text());
        assertEquals("half juni 2022, jaar afgeleid", stamp.attr("title"));
        assertEquals("2022-06", stamp.attr("datetime"));
    }

    @Test
    void stampsAWeekdayOfUnknownDate() {
        Element january = period(PAGE, "p-2022-01");
        assertEquals("ma", january.select(".partial").text());
        assertEquals(
                "een maandag in januari 2022, jaar afgeleid",
                january.select(".moments > li").last().select(".stamp").attr("title"));
        assertEquals(
                "Datering: ‘Maandag’ in een artikel van januari 2022; welke maandag dat is, staat er niet",
                january.select(".moment .agate")
                        .last()
                        .text()
                        .replaceFirst(".*inleiding. |.*al. 1. ", ""));
    }

    @Test
    void showsAnInferredDateWithItsReasonsEverywhere() {
        String spoken = "niet vóór 2014 en niet na 2030, afgeleid";
        Element undated = period(PAGE, "p-undated");
        assertEquals(spoken, undated.select(".stamp").attr("title"));
        assertEquals(
                List.of(
                        "Verschenen, afgeleid",
                        "niet vóór 2014: alinea 1 spreekt van ‘2014’ als iets wat voorbij is",
                        "niet na 2030: alinea 1 spreekt van ‘In 2030’ als iets dat nog komt"),
                undated.select(".moment p.quiet").eachText());
        Document article = SITE.article("tweede-stuk");
        assertEquals(spoken, article.select(".provenance .stamp").attr("title"));
        assertEquals("#al-1", article.select(".provenance .reason a").attr("href"));
        assertEquals(
                spoken,
                SITE.page("artikelen.html").select(".group").last().select(".stamp").attr("title"));
        assertTrue(
                SITE.text("data/articles/b.json")
                        .contains(
                                "\"dateInferred\": { \"value\": \"2014/2030\", \"basis\": \"niet vóór"
                                        + " 2014: alinea 1 "),
                SITE.text("data/articles/b.json"));
    }

    @Test
    void takesAnEditorsEventsAndHidesWhatAnEditorHides() {
        Document edited = site(ARTICLES + EDITED).assertSound().page("tijdlijn.html");
        Element june = period(edited, "p-2022-06");
        assertEquals(List.of("De vraag"), june.select("h3").eachText());
        assertEquals(
                "De Krant, al. 1. Datering: door de redactie toegevoegd",
                june.select(".moment .agate").last().text());
        assertFalse(period(edited, "p-earlier").text().contains("2014"));
    }

    @Test
    void hidesWordsThatAnArticleBreaksOverTwoLines() {
        Document page =
                site("""
                                -- seeds/a.txt --
                                date 2022-07 De lede van het stuk.

                                Het begon op 17
                                juni 2022 en bleef zo.
                                -- seeds/timeline.yaml --
                                hide: {article: a, at: al-1, words: 17 juni 2022}
                                """)
                        .assertSound()
                        .page("tijdlijn.html");
        assertEquals(List.of("Juli 2022"), page.select(".period h2").eachText());
    }

    @Test
    void infersFromAPartOfAMonthThatMonthAndFromAPassiveToComeItsEnd() {
        BuiltSite site =
                site("""
                                -- seeds/a.txt --
                                Begin januari 2022 kwamen er rellen.

                                De verkiezingen zullen in maart 2023 worden gehouden.
                                """)
                        .assertSound();
        assertEquals(
                "niet vóór januari 2022 en niet na maart 2023, afgeleid",
                site.page("tijdlijn.html").select("#p-undated .stamp").attr("title"));
    }

    @Test
    void hasATimelineWithoutAnyDate() {
        Document page =
                site("-- seeds/a.txt --\nEen stuk zonder meer.\n")
                        .assertSound()
                        .page("tijdlijn.html");
        assertEquals(List.of("Zonder datum"), page.select(".period h2").eachText());
        assertEquals(1, page.select(".moments > li").size());
    }

    @Test
    void neverDropsAnUndatedArticleFromALongTimeline() {
        StringBuilder seeds = new StringBuilder();
        for (int i = 100; i < 350; i++) {
            String date = i % 2 == 0 ? "date 2022-0" + (i % 9 + 1) + " " : "";
            seeds.append("-- seeds/a").append(i).append(".txt --\n").append(date);
            seeds.append("Stuk ").append(i).append(" van de reeks.\n");
        }
        BuiltSite site = site(seeds.toString()).assertSound();
        Document first = site.page("tijdlijn.html");
        int lines = first.select(".moments > li").size();
        lines += site.page("tijdlijn/2.html").select(".moments > li").size();
        lines += site.page("tijdlijn/3.html").select(".moments > li").size();
        assertEquals(250, lines);
        List<String> jumps = first.select(".jump a").eachAttr("href");
        assertEquals("#p-2022-01", jumps.get(0));
        assertEquals("tijdlijn/2.html#p-undated", jumps.get(jumps.size() - 1));
        assertEquals(1, site.page("tijdlijn/2.html").select("#p-undated").size());
        assertEquals(0, site.page("tijdlijn/2.html").select(".jump, .precisions").size());
    }

    @Test
    void jumpsByYearThroughManyMonthsAndOpensWhatIsAlone() {
        StringBuilder seeds = new StringBuilder();
        for (int i = 0; i < 48; i++) {
            String date = 2018 + i / 12 + "-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
            seeds.append("-- seeds/a").append(i + 100).append(".txt --\ndate ").append(date);
            seeds.append(" In 1991 viel blad ").append(i).append(". In 1992 ook, in 1993 ook, ");
            seeds.append("in 1994 ook.\n");
        }
        BuiltSite site = site(seeds.toString()).assertSound();
        Document first = site.page("tijdlijn.html");
        assertEquals(
                List.of("Eerder", "2018", "2019", "2020", "2021"),
                first.select(".jump a").eachText());
        assertTrue(first.select("details.period").hasAttr("open"));
        Document second = site.page("tijdlijn/2.html");
        assertTrue(second.select(".period-head .quiet").first().text().endsWith("(vervolg)"));
        assertEquals("Tijdlijn", second.select(".menu a[aria-current=true]").text());
    }
}
