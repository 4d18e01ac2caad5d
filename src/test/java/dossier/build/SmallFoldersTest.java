package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Folders that hold little, and what is made only when it is asked for. */
class SmallFoldersTest {

    @Test
    void makesADossierOfOneArticleAndNothingElse() {
        BuiltSite site = site("-- seeds/a.txt --\nHallo.\n").assertSound();
        assertEquals(
                List.of(
                        "404.html",
                        "artikel/hallo.html",
                        "artikelen.html",
                        "index.html",
                        "maand/zonder-datum.html",
                        "maanden.html",
                        "register.html",
                        "tijdlijn.html",
                        "zoeken.html"),
                site.paths().stream().filter(path -> path.endsWith(".html")).toList());
        assertEquals("Hallo.", site.page("index.html").select(".lead h2").text());
        assertEquals(
                List.of("data/articles/a.json", "data/dossier.json", "data/entities.json"),
                site.paths("data/"));
        assertEquals(0, site.article("hallo").select("nav.steps, nav.rail").size());
    }

    @Test
    void namesIgnoredFilesAndOnlyThose() {
        BuiltSite site =
                site("""
                                -- seeds/a.txt --
                                Hallo.
                                -- seeds/a.yaml --
                                title: Dag
                                -- seeds/.DS_Store --
                                x
                                -- seeds/foto.jpg --
                                x
                                -- seeds/dossier.yaml --
                                title: Proef
                                -- seeds/oud/b.txt --
                                Hallo.
                                -- seeds/pages/colofon.md --
                                Over.
                                -- seeds/pages/aantekening.txt --
                                x
                                -- seeds/register/r.json --
                                x
                                """)
                        .assertSound();
        assertEquals(
                List.of(
                        ".DS_Store",
                        "foto.jpg",
                        "oud/b.txt",
                        "pages/aantekening.txt",
                        "register/r.json"),
                site.result().ignored());
    }

    @Test
    void makesFeedSitemapAndCanonicalLinksOnlyWithABase() {
        BuiltSite without = site("-- seeds/a.txt --\nHallo.\n").assertSound();
        assertFalse(without.has("feed.xml"));
        assertFalse(without.has("sitemap.xml"));
        assertEquals(
                0, without.page("index.html").select("[rel=canonical], [rel=alternate]").size());
        BuiltSite with =
                site("""
                                -- seeds/a.txt --
                                Hallo.
                                -- seeds/dossier.yaml --
                                title: Proef
                                base: https://proef.example/map
                                """)
                        .assertSound();
        assertTrue(with.text("feed.xml").contains("https://proef.example/map/artikel/hallo.html"));
        assertTrue(
                with.text("sitemap.xml")
                        .contains("<loc>https://proef.example/map/artikel/hallo.html</loc>"));
        assertFalse(with.text("sitemap.xml").contains("404"));
        assertEquals(
                "https://proef.example/map/artikel/hallo.html",
                with.article("hallo").select("link[rel=canonical]").attr("href"));
        assertEquals(0, with.page("404.html").select("link[rel=canonical]").size());
    }

    @Test
    void helpsWhoeverFindsNothing() {
        Document missing = site("-- seeds/a.txt --\nHallo.\n").page("404.html");
        assertTrue(missing.select("h1").text().contains("bestaat niet"));
        assertTrue(
                missing.select("main a")
                        .eachAttr("href")
                        .containsAll(List.of("index.html", "artikelen.html", "register.html")));
    }

    @Test
    void givesEveryArticleAnAddressOfItsOwn() {
        BuiltSite site =
                site("""
                                -- seeds/1.txt --
                                Hetzelfde begin.
                                -- seeds/2.txt --
                                Hetzelfde begin!
                                -- seeds/3.txt --
                                HETZELFDE, begin
                                -- seeds/4.txt --
                                Hetzelfde begin 2.
                                -- seeds/5.txt --
                                ???
                                -- seeds/6.txt --
                                Привет
                                """)
                        .assertSound();
        assertEquals(
                List.of(
                        "artikel/5.html",
                        "artikel/6.html",
                        "artikel/hetzelfde-begin-2-2.html",
                        "artikel/hetzelfde-begin-2.html",
                        "artikel/hetzelfde-begin-3.html",
                        "artikel/hetzelfde-begin.html"),
                site.paths("artikel/").stream().sorted().toList());
    }

    @Test
    void printsTheDossiersOwnPages() {
        BuiltSite site =
                site("""
                                -- seeds/a.txt --
                                Hallo.
                                -- seeds/dossier.yaml --
                                title: Proef
                                licence: Alles vrij.
                                edition:
                                  number: 3
                                  date: 2022-01-31
                                -- seeds/pages/inleiding.md --
                                Welkom in *dit* dossier.
                                -- seeds/pages/colofon.md --
                                ---
                                title: Over dit dossier
                                ---
                                ## Wie
                                Wij.
                                -- seeds/pages/extra.md --
                                Nog iets, zie [het colofon](over.html) en [het stuk](artikel/hallo.html).
                                """)
                        .assertSound();
        assertTrue(site.page("index.html").text().contains("Welkom in dit dossier."));
        assertEquals("Over dit dossier", site.page("over.html").select("h1").text());
        assertEquals("Wie", site.page("over.html").select("h2").first().text());
        assertTrue(site.has("extra.html"));
        String foot = site.page("index.html").select("footer").text();
        assertTrue(foot.contains("Editie 3, 31 januari 2022: 1 artikel."), foot);
        assertTrue(foot.contains("Alles vrij."), foot);
    }

    @Test
    void printsAnEditionThatHasNoDateOrNoNumber() {
        String article = "-- seeds/a.txt --\nHallo.\n-- seeds/dossier.yaml --\ntitle: Proef\n";
        String foot =
                site(article + "edition:\n  number: 3\n")
                        .assertSound()
                        .page("index.html")
                        .select("footer")
                        .text();
        assertFalse(foot.contains(", :"), foot);
        String dated =
                site(article + "edition:\n  date: 2022-01-31\n")
                        .assertSound()
                        .page("index.html")
                        .select("footer")
                        .text();
        assertFalse(dated.contains("Editie ,"), dated);
    }

    @Test
    void speaksOfNoPublicationsWhenNoneIsKnown() {
        String description =
                site("-- seeds/a.txt --\nHallo.\n")
                        .page("index.html")
                        .select("meta[name=description]")
                        .attr("content");
        assertFalse(description.contains("0 publicaties"), description);
    }

    @Test
    void speaksTheDossiersLanguage() {
        BuiltSite site =
                site("""
                                -- seeds/a.txt --
                                date 2022-01 Hello.
                                -- seeds/dossier.yaml --
                                title: Trial
                                language: en
                                """)
                        .assertSound();
        assertTrue(site.has("article/hello.html"), site.paths().toString());
        assertEquals("en", site.page("index.html").select("html").attr("lang"));
    }
}
