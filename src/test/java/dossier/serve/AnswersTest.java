package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.BuiltSite;
import dossier.build.TextBlockSite;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the server says to whoever asks for a file. */
class AnswersTest {

    private static final String SEEDS =
            """
            -- seeds/dossier.yaml --
            title: Proef
            base: https://proef.example/
            -- seeds/a.txt --
            Een bericht.
            """;

    private static final Shown SITE = shown(SEEDS);

    private static Shown shown(String text) {
        BuiltSite site = TextBlockSite.site(text);
        return Shown.NOTHING.after(site.result());
    }

    private static String body(String path) {
        return new String(Answers.to(path, SITE).body(), StandardCharsets.UTF_8);
    }

    private static String type(String path) {
        return Answers.to(path, SITE).headers().get("Content-Type");
    }

    @Test
    void servesTheSiteWithTheScriptInItsPages() {
        assertEquals(200, Answers.to("/", SITE).status());
        assertEquals(body("/"), body("/index.html"));
        assertTrue(body("/").contains("<script defer src=\"/.dossier/live.js\" data-version="));
        assertEquals(SITE.files().get("feed.xml").text(), body("/feed.xml"));
        SITE.files().values().forEach(file -> assertFalse(file.text().contains("live.js")));
    }

    @Test
    void knowsWhatAFileIs() {
        assertEquals("text/html; charset=utf-8", type("/"));
        assertEquals("application/atom+xml; charset=utf-8", type("/feed.xml"));
        assertEquals("application/xml; charset=utf-8", type("/sitemap.xml"));
        assertEquals("application/json", type("/data/manifest.json"));
        assertEquals("text/javascript; charset=utf-8", type("/.dossier/live.js"));
        assertEquals("text/css; charset=utf-8", type("/.dossier/live.css"));
        for (String path : SITE.files().keySet()) {
            assertNotEquals("application/octet-stream", type("/" + path), path);
        }
    }

    @Test
    void answersWhatIsNotThereWithTheSitesOwnPage() {
        for (String path : List.of("/weg.html", "/a/b/", "/../pom.xml", "//etc/passwd", "x")) {
            assertEquals(404, Answers.to(path, SITE).status(), path);
            assertTrue(body(path).contains("data-page=\"not-found\""), path);
            assertTrue(body(path).contains("href=\"/assets/dossier-"), path);
        }
        assertEquals(503, Answers.to("/", Shown.NOTHING).status());
    }

    /** The first pages of a build come before the rest of it. */
    @Test
    void answersWithNewerPages() {
        OutputFile page = SITE.files().get("index.html");
        OutputFile fresh = new OutputFile(new SitePath("nieuw.html"), page.content());
        OutputFile front = OutputFile.text(page.path(), "anders");
        Shown newer = SITE.with(List.of(fresh, front));
        assertEquals(200, Answers.to("/nieuw.html", newer).status());
        assertEquals(404, Answers.to("/nieuw.html", SITE).status());
        assertEquals(Optional.of("anders"), newer.file("index.html").map(String::new));
        assertEquals(SITE.all().size() + 1, newer.all().size());
    }

    @Test
    void leadsToAFolder() {
        Shown folder =
                new Shown(
                        Map.of(),
                        Map.of("map/index.html", SITE.files().get("index.html")),
                        List.of(),
                        "");
        Answer answer = Answers.to("/map", folder);
        assertEquals(302, answer.status());
        assertEquals("/map/", answer.headers().get("Location"));
    }

    @Test
    void tellsAChangedPageFromOneWithAnotherStylesheet() {
        Shown styled = shown(SEEDS + "-- templates/css/99-proef.css --\np { color: red }\n");
        Shown written = shown(SEEDS.replace("Een bericht", "Een ander bericht"));
        ServedPage before = Answers.page("/", SITE);
        assertEquals(before.version(), Answers.page("/", styled).version());
        assertNotEquals(before.styles(), Answers.page("/", styled).styles());
        assertNotEquals(before.version(), Answers.page("/", written).version());
        assertEquals(before.styles(), Answers.page("/", written).styles());
        assertEquals(
                Answers.page("/zoeken.html", SITE).version(),
                Answers.page("/zoeken.html", SITE).version());
    }

    @Test
    void keepsTheLastGoodSiteBehindAProblem() {
        Shown broken =
                SITE.after(
                        TextBlockSite.site(SEEDS + "fout: x\n-- seeds/a.yaml --\nx: 1\n").result());
        assertEquals(SITE.files(), broken.files());
        assertFalse(broken.problems().isEmpty());
        assertEquals(List.of(), broken.after(TextBlockSite.site(SEEDS).result()).problems());
        assertEquals(SITE.files(), SITE.afterFailure("schijf vol").files());
    }
}
