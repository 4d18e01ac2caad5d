package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Articles of which the date is a month, a year, more than that, or not known. */
class PeriodPagesTest {

    private static final BuiltSite SITE =
            site("""
                            -- seeds/a.md --
                            ---
                            title: Twee jaar
                            date: 2020/2022
                            ---
                            Een.
                            -- seeds/b.md --
                            ---
                            title: Ooit
                            ---
                            Twee.
                            -- seeds/c.md --
                            ---
                            title: Jaar
                            date: "2020"
                            ---
                            Drie.
                            -- seeds/d.md --
                            ---
                            title: Maand
                            date: 2020-01
                            ---
                            Vier.
                            -- seeds/e.md --
                            ---
                            title: Later jaar
                            date: "2021"
                            ---
                            Vijf.
                            -- seeds/f.md --
                            ---
                            title: Dag
                            date: 2020-01-15
                            ---
                            Zes.
                            """)
                    .assertSound();

    @Test
    void listsEachUnderItsOwnHeadingTheUndatedLast() {
        Document all = SITE.page("artikelen.html");
        assertEquals(
                List.of("2021", "Januari 2020", "2020", "Ruimere periode", "Zonder datum"),
                all.select(".group-head").eachText());
        assertEquals(
                List.of("Later jaar", "Dag", "Maand", "Jaar", "Twee jaar", "Ooit"),
                all.select(".lines a").eachText());
    }

    @Test
    void givesALongerPeriodAPageUnderTheMonths() {
        Document page = SITE.page("maand/ruimere-periode.html");
        assertEquals(List.of("Twee jaar"), page.select(".lines a").eachText());
        assertEquals("2020–2022", page.select(".lines .stamp").attr("title"));
        assertEquals(List.of("Ooit"), articles("maand/zonder-datum.html"));
        assertEquals(
                List.of("Ruimere periode 1", "Zonder datum 1"),
                SITE.page("maanden.html").select(".after-grid").eachText());
    }

    @Test
    void leadsFromTheArticleToTheListItStandsIn() {
        assertEquals(
                List.of("Dossier", "Ruimere periode", "Twee jaar"), crumbs("artikel/twee-jaar"));
        assertEquals(List.of("Dossier", "Zonder datum", "Ooit"), crumbs("artikel/ooit"));
    }

    @Test
    void leadsFromYearToYearAndFromMonthToMonth() {
        Document year = SITE.page("maand/2020.html");
        assertEquals("Andere jaren", year.select(".steps").attr("aria-label"));
        assertEquals("Volgend jaar met artikelen 2021", year.select(".steps a").text());
        assertFalse(SITE.page("maand/2020-01.html").text().contains("met artikelen"));
    }

    @Test
    void namesTheMonthsOfTheGridInFull() {
        Document months = SITE.page("maanden.html");
        assertEquals("januari", months.select("thead .visually-hidden").first().text());
        assertEquals("true", months.select("thead th span").first().attr("aria-hidden"));
    }

    private static List<String> articles(String path) {
        return SITE.page(path).select(".lines a").eachText();
    }

    private static List<String> crumbs(String path) {
        return SITE.page(path + ".html").select(".crumbs li").eachText();
    }
}
