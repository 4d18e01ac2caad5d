package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an article's page promises its reader. */
class ArticlePageTest {

    @Test
    void saysThatAnUndatedArticleHasNoDateAndPutsItLast() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                Zonder kop erboven.
                                -- seeds/2.txt --
                                date 2021-05 Het oudere stuk.
                                -- seeds/3.txt --
                                date 2022-01-07 Het nieuwere stuk.
                                """)
                        .assertSound();
        Document page = site.article("zonder-kop-erboven");
        assertEquals(
                List.of("Verschenen, datum onbekend"),
                page.select(".provenance dt:contains(Verschenen)").eachText());
        assertEquals("zonder datum", page.select(".provenance .stamp").attr("aria-label"));
        assertEquals(
                List.of("Het nieuwere stuk.", "Het oudere stuk.", "Zonder kop erboven."),
                site.page("artikelen.html").select(".lines a").eachText());
        assertEquals(
                List.of("Het nieuwere stuk.", "Het oudere stuk.", "Zonder kop erboven."),
                site.page("index.html").select(".teaser a").eachText());
        assertTrue(
                site.page("index.html")
                        .text()
                        .contains("Eén artikel heeft geen datum en staat achteraan."));
    }

    @Test
    void saysHowPreciselyTheDateIsKnown() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                date 2022 Het jaar.
                                -- seeds/2.txt --
                                DATE 2022-01
                                De maand.
                                -- seeds/3.txt --
                                 date 2022-01-07 De dag.
                                -- seeds/4.txt --
                                Omstreeks.
                                -- seeds/4.yaml --
                                date: 2022-06-15~
                                -- seeds/5.txt --
                                Tussen twee jaren.
                                -- seeds/5.yaml --
                                date: 2019/2021
                                """)
                        .assertSound();
        assertEquals("alleen het jaar bekend", precision(site, "het-jaar"));
        assertEquals("dag onbekend", precision(site, "de-maand"));
        assertEquals("", precision(site, "de-dag"));
        assertEquals("bij benadering", precision(site, "omstreeks"));
        assertTrue(
                site.article("tussen-twee-jaren").select(".provenance").text().contains("2019"),
                site.article("tussen-twee-jaren").select(".provenance").text());
        assertEquals("2022-01-07", stampOf(site, "de-dag"));
        assertEquals("2022-01", stampOf(site, "de-maand"));
        assertEquals("2022", stampOf(site, "het-jaar"));
        assertEquals("", stampOf(site, "tussen-twee-jaren"));
    }

    @Test
    void saysNothingOfTheOpenEndOfAnInterval() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                Ooit.
                                -- seeds/1.yaml --
                                date: ../2020
                                -- seeds/2.txt --
                                Sindsdien.
                                -- seeds/2.yaml --
                                date: 2021/..
                                """)
                        .assertSound();
        String ribbon = site.page("index.html").select(".ribbon").text();
        assertTrue(ribbon.endsWith("begrippen"), ribbon);
        assertTrue(site.article("ooit").select(".provenance").text().contains("…–2020"));
        assertTrue(site.article("sindsdien").select(".provenance").text().contains("2021–…"));
    }

    private static String precision(BuiltSite site, String slug) {
        String label = site.article(slug).select(".provenance dt:contains(Verschenen)").text();
        return label.replaceFirst("Verschenen(, )?", "");
    }

    private static String stampOf(BuiltSite site, String slug) {
        return site.article(slug).select(".provenance time").attr("datetime");
    }

    @Test
    void takesItsTitleFromTheLedeWhenTheEditorGivesNone() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.

                                De tweede alinea.
                                """)
                        .assertSound();
        Document page = site.page(site.paths("artikel/").get(0));
        assertEquals(
                "Een twee drie vier vijf zes zeven acht negen tien elf twaalf …",
                page.select("h1").text());
        assertEquals(
                "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.",
                page.select(".lede").text());
    }

    @Test
    void saysThatThePublisherAndTheAddressAreUnknown() {
        BuiltSite site = site("-- seeds/1.txt --\nKort.\n").assertSound();
        List<String> provenance = site.article("kort").select(".provenance dd").eachText();
        assertTrue(provenance.contains("uitgever niet bekend"), provenance.toString());
        assertTrue(provenance.contains("adres niet bekend"), provenance.toString());
    }

    @Test
    void printsWhatTheEditorSaysOfAnArticle() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                date 2022-01 De tekst.
                                -- seeds/1.yaml --
                                title: De titel
                                publisher: De Krant
                                kind: opinie
                                date: 2022-01-07
                                author: A. Auteur
                                url: https://krant.example/artikel?a=1&b=2
                                """)
                        .assertSound();
        Document page = site.article("de-titel");
        assertEquals("De titel | Dossier", page.title());
        assertEquals("De titel", page.select("h1.opinion").text());
        List<String> provenance = page.select(".provenance dd").eachText();
        assertTrue(
                provenance.containsAll(
                        List.of("De Krant", "Opinie", "A. Auteur", "Lezen bij De Krant")),
                provenance.toString());
        assertEquals("2022-01-07", page.select(".provenance time").attr("datetime"));
        assertEquals(
                "https://krant.example/artikel?a=1&b=2",
                page.select(".provenance a[rel=external]").attr("href"));
    }

    @Test
    void numbersParagraphsAndNotWhatStandsBetweenThem() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                De lede van het stuk.

                                De eerste alinea. En nog een zin die verderop terugkomt.

                                Een tussenkop

                                De tweede alinea.

                                En nog een zin die verderop terugkomt.

                                De derde alinea.
                                """)
                        .assertSound();
        Document page = site.article("de-lede-van-het-stuk");
        assertEquals(List.of("al-1", "al-2", "al-3"), page.select(".blok").eachAttr("id"));
        assertEquals(List.of("1", "2", "3"), page.select("a.nr").eachText());
        assertEquals(List.of("#al-1", "#al-2", "#al-3"), page.select("a.nr").eachAttr("href"));
        assertEquals(List.of("Een tussenkop"), page.select(".text h2").eachText());
        assertEquals(
                List.of("En nog een zin die verderop terugkomt."),
                page.select(".pullquote blockquote").eachText());
    }

    @Test
    void letsTheEditorOverruleEveryRole() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                De lede van het stuk.

                                Geen kop

                                Toch een uitgelicht citaat.

                                Slot.
                                -- seeds/1.yaml --
                                blocks:
                                  2: paragraph
                                  3: pullquote
                                """)
                        .assertSound();
        Document page = site.article("de-lede-van-het-stuk");
        assertEquals(List.of(), page.select(".text h2").eachText());
        assertEquals(List.of("Toch een uitgelicht citaat."), page.select("blockquote").eachText());
    }

    @Test
    void leadsToTheArticlesBeforeAndAfterItAndToThoseThatShareItsNames() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                date 2021-01 Eerst over Utrecht.
                                -- seeds/2.txt --
                                date 2021-02 Daarna over Assen.
                                -- seeds/3.txt --
                                date 2021-03 Ten slotte weer over Utrecht.
                                -- seeds/register/plaatsen.yaml --
                                - id: place/utrecht
                                  name: Utrecht
                                - id: place/assen
                                  name: Assen
                                """)
                        .assertSound();
        Document page = site.article("daarna-over-assen");
        assertEquals("eerst-over-utrecht.html", page.select("a[rel=prev]").attr("href"));
        assertEquals("ten-slotte-weer-over-utrecht.html", page.select("a[rel=next]").attr("href"));
        assertEquals(
                List.of("Beide noemen Utrecht."),
                site.article("eerst-over-utrecht").select(".teaser > p:last-child").eachText());
        assertEquals(List.of(), page.select(".teaser").eachText());
    }

    @Test
    void changesNoWordOfALiteralText() {
        String text = "Een *ster*, een _streep_, # 5 > 3 & `code` [haak](x) \\ 'zo'  en  zo.";
        BuiltSite site =
                site("-- seeds/1.txt --\n"
                                + text
                                + "\n\n1. Geen lijst.\n\n<b>Geen HTML.</b>\n"
                                + "-- seeds/1.yaml --\ntitle: Letterlijk\n")
                        .assertSound();
        Document page = site.article("letterlijk");
        assertEquals(text, page.select(".lede p").first().wholeText());
        assertEquals(
                List.of("1. Geen lijst.", "<b>Geen HTML.</b>"),
                page.select(".blok > p").eachText());
        assertEquals(0, page.select(".text b").size());
    }
}
