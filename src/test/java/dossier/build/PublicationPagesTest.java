package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The list of publications, and the articles of each. */
class PublicationPagesTest {

    private static final BuiltSite SITE =
            site("""
                            -- seeds/register/names.yaml --
                            - {id: person/poetin, name: Vladimir Poetin, variants: [Poetin, Putin]}
                            - {id: place/utrecht, name: Utrecht}
                            -- seeds/a.txt --
                            date 2022-01 Vladimir Poetin was in Utrecht.

                            Poetin is weg uit Utrecht, het mooie Utrecht.
                            -- seeds/a.yaml --
                            {title: Eerste stuk, publisher: De Krant, kind: nieuws}
                            -- seeds/b.txt --
                            date 2022-03 Putin komt.
                            -- seeds/b.yaml --
                            {title: Tweede stuk, publisher: Het Blad, kind: opinie}
                            -- seeds/c.txt --
                            Niemand komt.
                            -- seeds/c.yaml --
                            {title: Derde stuk, publisher: De Krant, kind: commentaar}
                            -- seeds/d.txt --
                            date 2022-02 Vladimir Poetin komt niet.
                            -- seeds/d.yaml --
                            {title: Vierde stuk}
                            """)
                    .assertSound();

    @Test
    void listsThoseWithMostArticlesFirstAndTheUnknownLast() {
        Document page = SITE.page("publicaties.html");
        assertEquals("4 artikelen uit 2 publicaties.", page.select("h1 + p").text());
        assertEquals(
                List.of(
                        "De Krant 2 artikelen januari 2022 Commentaar 1×, Nieuws 1×",
                        "Het Blad 1 artikel maart 2022 Opinie",
                        "Uitgever niet bekend 1 artikel februari 2022"),
                page.select(".publications > li").eachText());
        assertEquals(
                List.of(
                        "publicatie/de-krant.html",
                        "publicatie/het-blad.html",
                        "publicaties/uitgever-niet-bekend.html"),
                page.select(".publications a").eachAttr("href"));
    }

    @Test
    void putsThePublicationsArticlesUnderTheirMonths() {
        Document page = SITE.page("publicatie/de-krant.html");
        assertEquals("De Krant", page.select("h1").text());
        assertEquals(
                "2 artikelen, januari 2022: Commentaar 1×, Nieuws 1×",
                page.select("h1 + p").text());
        assertEquals(
                List.of("Januari 2022", "Zonder datum"), page.select(".group-head").eachText());
        assertEquals(List.of("Eerste stuk", "Derde stuk"), page.select(".lines a").eachText());
        assertFalse(page.select(".lines").text().contains("De Krant"));
    }

    @Test
    void countsTheNamesThatItMentionsMost() {
        assertEquals(
                List.of("Utrecht, plaats 3", "Vladimir Poetin, persoon 2"),
                SITE.page("publicatie/de-krant.html").select(".ranking li").eachText());
    }

    @Test
    void tellsWhatItAloneSpellsSo() {
        Document page = SITE.page("publicatie/het-blad.html");
        assertEquals(
                List.of("Putin, persoon Het Blad, inleiding elders Poetin"),
                page.select(".house-style li").eachText());
        // The whole name is a longer form and no other spelling.
        assertEquals(
                List.of("Poetin, persoon De Krant, al. 1 elders Putin"),
                SITE.page("publicatie/de-krant.html").select(".house-style li").eachText());
        assertEquals(
                0,
                SITE.page("publicaties/uitgever-niet-bekend.html").select(".house-style").size());
    }

    @Test
    void areReachedFromAnArticleAndTheFoot() {
        Document article = SITE.article("eerste-stuk");
        assertEquals(
                "../publicatie/de-krant.html",
                article.select(".provenance dd a").first().attr("href"));
        assertEquals(
                "../publicaties.html", article.select(".foot a:contains(publicatie)").attr("href"));
        assertEquals(
                "../publicaties/uitgever-niet-bekend.html",
                SITE.article("vierde-stuk").select(".provenance dd a").first().attr("href"));
    }

    @Test
    void areNotMadeForADossierThatKnowsNone() {
        BuiltSite site = site("-- seeds/a.txt --\nHallo.\n").assertSound();
        assertFalse(site.has("publicaties.html"));
        assertEquals("uitgever niet bekend", site.article("hallo").select("dd").first().text());
        assertEquals(0, site.page("index.html").select("a[href*=publicatie]").size());
    }

    @Test
    void keepApartWhatWouldHaveTheSameAddress() {
        BuiltSite site =
                site("""
                                -- seeds/a.txt --
                                Eén.
                                -- seeds/a.yaml --
                                publisher: NU.nl
                                -- seeds/b.txt --
                                Twee.
                                -- seeds/b.yaml --
                                publisher: Nu nl
                                """)
                        .assertSound();
        assertEquals(
                List.of("publicatie/nu-nl-2.html", "publicatie/nu-nl.html"),
                site.paths("publicatie/"));
    }

    @Test
    void putAHundredArticlesOnAPage() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 230; i++) {
            files.put("seeds/" + i + ".txt", utf8("date 2021-03 Bericht " + i + "."));
            files.put("seeds/" + i + ".yaml", utf8("publisher: De Krant"));
        }
        BuiltSite large = site(files).assertSound();
        assertEquals(
                List.of(
                        "publicatie/de-krant.html",
                        "publicatie/de-krant/2.html",
                        "publicatie/de-krant/3.html"),
                large.paths("publicatie/"));
        assertEquals(30, large.page("publicatie/de-krant/3.html").select(".lines li").size());
        assertEquals(
                List.of(),
                HtmlValidator.messages(
                        large.result().files().stream()
                                .filter(file -> file.path().path().startsWith("publicatie"))
                                .toList()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
