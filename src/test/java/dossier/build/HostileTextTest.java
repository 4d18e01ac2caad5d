package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Text that would be markup, a script or the end of an attribute if it were not escaped. */
class HostileTextTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>&amp;' onload=x ${7*7}";

    /** The same between single quotes in YAML. */
    private static final String QUOTED = HOSTILE.replace("'", "''");

    private static final String DOSSIER =
            """
            -- seeds/1.txt --
            date 2022-01 Lede HOSTILE van Jan "><script>alert(1)</script>& Co.

            Kop <script>alert(2)</script> zonder punt

            Alinea HOSTILE van Jan "><script>alert(1)</script>& Co hier.

            Slot [[${7*7}]] {{7*7}}.
            -- seeds/1.yaml --
            title: 'Titel QUOTED'
            publisher: 'Krant QUOTED'
            kind: 'soort QUOTED'
            author: 'Auteur QUOTED'
            url: https://k.example/?a='&b
            -- seeds/2.md --
            # Titel <script>alert(1)</script> "&amp;"

            Lede [klik](javascript:alert(1)) <img src=x onerror=alert(1)> [b](data:text/html,x).

            <iframe src="https://elders.example/"></iframe>

            Alinea ![p](javascript:alert(1)) <javascript:alert(1)> Jan "><script>alert(1)</script>& Co.
            -- seeds/dossier.yaml --
            title: 'Dossier QUOTED'
            subtitle: 'Onder QUOTED'
            description: 'Over QUOTED'
            editor: 'Redactie QUOTED'
            licence: 'Rechten QUOTED'
            base: https://proef.example/
            edition:
              number: '1 QUOTED'
            -- seeds/pages/inleiding.md --
            Hallo <script>alert(1)</script> [x](javascript:alert(1)).
            -- seeds/pages/colofon.md --
            ---
            title: 'Over QUOTED'
            ---
            <script>alert(1)</script>
            -- seeds/register/r.yaml --
            - id: person/jan
              name: 'Jan "><script>alert(1)</script>& Co'
              description: 'wie QUOTED'
              sort: 'Co QUOTED'
            """;

    private static BuiltSite hostile() {
        return site(DOSSIER.replace("HOSTILE", HOSTILE).replace("QUOTED", QUOTED));
    }

    @Test
    void staysValidHtml() {
        assertEquals(List.of(), HtmlValidator.messages(hostile().result().files()));
    }

    /** All but the site's own scripts, which stand in the head. */
    private static final String RUNNING =
            "body script:not([type$=json]), head script:not([src^=assets], [src^=../assets],"
                    + " [type$=json]), iframe, img, [onload], [onerror]";

    @Test
    void runsNothingAndLoadsNothing() {
        BuiltSite site = hostile().assertSound();
        for (String path : site.paths()) {
            if (path.endsWith(".html")) {
                Document page = site.page(path);
                assertEquals(0, page.select(RUNNING).size(), path);
                assertEquals(0, page.select("[href^=javascript], [href^=data]").size(), path);
            }
        }
    }

    @Test
    void printsEveryWordAsItWasTyped() {
        BuiltSite site = hostile();
        Document page = site.page(articleOf(site));
        assertEquals("Titel " + HOSTILE, page.select("h1").text());
        assertEquals("Titel " + HOSTILE + " | Dossier " + HOSTILE, page.title());
        assertTrue(page.select(".lede").text().startsWith("Lede " + HOSTILE));
        assertTrue(page.select(".provenance").text().contains("Krant " + HOSTILE));
        assertTrue(page.select(".provenance").text().contains("Auteur " + HOSTILE));
        assertTrue(page.text().contains("Slot [[${7*7}]] {{7*7}}."));
        Document front = site.page("index.html");
        assertEquals("Dossier " + HOSTILE, front.select("h1").text());
        assertEquals("Over " + HOSTILE, front.select("meta[name=description]").attr("content"));
        assertTrue(front.select("footer").text().contains("Rechten " + HOSTILE));
        Document name = site.page("persoon/jan.html");
        assertEquals("Jan \"><script>alert(1)</script>& Co", name.select("h1").text());
        assertTrue(name.text().contains("wie " + HOSTILE));
    }

    private static String articleOf(BuiltSite site) {
        return site.paths("artikel/").stream()
                .filter(path -> site.text(path).contains("Krant"))
                .filter(path -> site.page(path).select("h1").text().startsWith("Titel \""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsANameThatHoldsMarkup() {
        BuiltSite site = hostile();
        assertEquals(3, site.page("persoon/jan.html").select(".kwic mark").size());
    }

    @Test
    void keepsTheFeedAndTheSitemapWellFormed() {
        BuiltSite site = hostile();
        Document feed = Jsoup.parse(site.text("feed.xml"), "", Parser.xmlParser());
        assertTrue(feed.select("entry > title").eachText().contains("Titel " + HOSTILE));
        assertEquals("Dossier " + HOSTILE, feed.select("feed > title").text());
        assertFalse(site.text("sitemap.xml").contains("script>"));
    }

    @Test
    void acceptsOnlyWebAddressesForTheOriginal() {
        for (String url :
                new String[] {
                    "javascript:alert(1)",
                    "JaVaScRiPt:alert(1)",
                    "data:text/html,x",
                    "//elders.example/",
                    "file:///etc/passwd",
                    "https://a.example/\\\"onclick=x",
                    "https://a b.example/",
                    "https://a.example/<b>"
                }) {
            BuiltSite site =
                    site("-- seeds/a.txt --\nA.\n-- seeds/a.yaml --\nurl: \"" + url + "\"\n");
            assertTrue(site.result().hasErrors(), url);
            assertTrue(site.problems().get(0).contains(" metadata-value: "), url);
        }
    }
}
