package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that grow with the dossier: 250 articles, and one name that all of them mention. */
class ListPagesTest {

    private static BuiltSite large;

    @BeforeAll
    static void build() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 1; i <= 250; i++) {
            String header = i <= 120 ? "date 2021-03 " : i <= 130 ? "date 2020 " : "";
            files.put("seeds/" + i + ".txt", utf8(header + "Bericht " + i + " uit Utrecht."));
        }
        files.put("seeds/register/p.yaml", utf8("- id: place/utrecht\n  name: Utrecht\n"));
        large = site(files).assertSound();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void putsAHundredArticlesOnAPage() {
        assertEquals(100, articles("artikelen.html").size());
        assertEquals(100, articles("artikelen/2.html").size());
        assertEquals(50, articles("artikelen/3.html").size());
        assertFalse(large.has("artikelen/4.html"));
    }

    @Test
    void listsEveryArticleOnce() {
        List<String> all = new ArrayList<>();
        for (String page : List.of("artikelen.html", "artikelen/2.html", "artikelen/3.html")) {
            all.addAll(articles(page));
        }
        assertEquals(250, new HashSet<>(all).size());
        assertEquals(250, all.size());
    }

    @Test
    void putsAHundredMentionsOnAPage() {
        assertEquals(100, mentions("plaats/utrecht.html"));
        assertEquals(100, mentions("plaats/utrecht/2.html"));
        assertEquals(50, mentions("plaats/utrecht/3.html"));
        assertFalse(large.has("plaats/utrecht/4.html"));
        assertTrue(
                large.page("plaats/utrecht/2.html")
                        .text()
                        .contains("Vermelding 101 tot en met 200 van 250"));
    }

    @Test
    void cutsAMonthAndTheUndatedIntoPagesToo() {
        assertEquals(100, articles("maand/2021-03.html").size());
        assertEquals(20, articles("maand/2021-03/2.html").size());
        assertEquals(10, articles("maand/2020.html").size());
        assertEquals(100, articles("maand/zonder-datum.html").size());
        assertEquals(20, articles("maand/zonder-datum/2.html").size());
    }

    @Test
    void leadsFromPageToPage() {
        Document second = large.page("artikelen/2.html");
        List<String> links = second.select("main nav a").eachAttr("href");
        assertTrue(links.containsAll(List.of("../artikelen.html", "3.html")), links.toString());
        assertTrue(second.title().contains("pagina 2"), second.title());
    }

    @Test
    void leadsEverywhereFromTheFrontPage() {
        assertEquals(Set.of(), ReachedPages.unreached(large.result().files()));
    }

    @Test
    void staysValidHtml() {
        List<OutputFile> lists =
                large.result().files().stream()
                        .filter(file -> !file.path().path().startsWith("artikel/"))
                        .toList();
        assertEquals(List.of(), HtmlValidator.messages(lists));
    }

    @Test
    void keepsEveryPageSmall() {
        large.result().files().stream()
                .filter(file -> file.path().path().endsWith(".html"))
                .forEach(
                        file ->
                                assertTrue(
                                        file.bytes().length < 100_000,
                                        file.path() + ": " + file.bytes().length + " bytes"));
    }

    @Test
    void countsTheArticlesOfEachMonthAndYear() {
        Document months = large.page("maanden.html");
        assertEquals("120", months.select("a[href=maand/2021-03.html]").text());
        assertEquals("10", months.select("a[href=maand/2020.html]").text());
        assertEquals("Zonder datum", months.select("a[href=maand/zonder-datum.html]").text());
    }

    @Test
    void givesALargeRegisterAPageALetter() {
        StringBuilder names = new StringBuilder();
        StringBuilder text = new StringBuilder("De lede.\n");
        for (int i = 0; i < 260; i++) {
            String name = (i < 130 ? "Ab" : "Xy") + word(i);
            names.append("- id: place/p").append(i).append("\n  name: ").append(name).append('\n');
            text.append("\nHier ligt ").append(name).append(".\n");
        }
        BuiltSite site =
                site("-- seeds/1.txt --\n" + text + "-- seeds/register/p.yaml --\n" + names)
                        .assertSound();
        assertEquals(List.of(), HtmlValidator.messages(site.result().files()));
        assertEquals(
                List.of(
                        "register/a.html",
                        "register/a/2.html",
                        "register/x.html",
                        "register/x/2.html"),
                site.paths("register/"));
        assertEquals(100, site.page("register/a.html").select(".entry").size());
        assertEquals(30, site.page("register/a/2.html").select(".entry").size());
        assertEquals(
                List.of("register/a.html", "register/x.html"),
                site.page("register.html").select(".alphabet a").eachAttr("href"));
    }

    /** A different word for each number, in letters only. */
    private static String word(int number) {
        return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + "stad";
    }

    private static List<String> articles(String page) {
        return large.page(page).select(".lines a").eachText();
    }

    private static int mentions(String page) {
        return large.page(page).select(".kwic > li").size();
    }
}
