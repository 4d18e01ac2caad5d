package dossier.export;

import static dossier.export.CitationParsers.bibTex;
import static dossier.export.CitationParsers.csl;
import static dossier.export.CitationParsers.only;
import static dossier.export.CitationParsers.ris;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import dossier.build.BuiltSite;
import dossier.build.TextBlockSite;
import dossier.site.Citation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations as the parsers of others read them. */
class CitationFilesTest {

    private static final String NASTY_TITLE =
            "100% \\ {zeker}: #1 & $5_000 ~ a^b <i> | \"Één\" ‘coup’ – İstanbul’da Çığ, Šeššel,"
                    + " Møller, Łódź, straße, Путин";

    private static BuiltSite site(String metadata) {
        return TextBlockSite.site(
                """
                -- seeds/dossier.yaml --
                title: "Kopje & schotel"
                base: "https://dossier.example/een/"
                -- seeds/a.txt --
                Er is iets gebeurd.

                In 2014 was dat anders.
                -- seeds/a.yaml --
                """
                        + metadata);
    }

    private static Citation titled(String title) {
        return new Citation(
                "iets",
                title,
                List.of(title),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "nl",
                Optional.empty(),
                title,
                Optional.empty());
    }

    @Test
    void sayTheSameInEveryFormat() throws IOException {
        BuiltSite site =
                site(
                        """
                        title: Wankele regimes
                        publisher: De Tijd
                        author: Anna de Vries; Bob Jansen
                        date: 2022-01-07
                        url: https://krant.example/a_b?c=d&e=f~g%20h
                        """);
        for (CSLItemData item : List.of(only(bibTex(site)), only(ris(site)), only(csl(site)))) {
            assertEquals("Wankele regimes", item.getTitle());
            assertEquals("De Tijd", item.getContainerTitle());
            assertEquals("https://krant.example/a_b?c=d&e=f~g%20h", item.getURL());
            assertEquals(2, item.getAuthor().length);
        }
        assertEquals("Anna de Vries", only(bibTex(site)).getAuthor()[0].getLiteral());
        assertEquals("Bob Jansen", only(csl(site)).getAuthor()[1].getLiteral());
        assertEquals("detijd2022-wankele-regimes", only(bibTex(site)).getId());
        assertEquals("detijd2022-wankele-regimes", only(ris(site)).getId());
        assertEquals(CSLType.ARTICLE_NEWSPAPER, only(ris(site)).getType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NASTY_TITLE,
                "}",
                "{",
                "{{",
                "\\",
                "@article{x,",
                "a = {b}, c",
                "\"",
                "ER -",
                "%",
                "twee -- drie",
                "Ἀθῆναι ќѓі",
            })
    void keepEveryCharacter(String title) throws IOException {
        List<Citation> two = List.of(titled(title), titled("Iets"));
        assertEquals(title, csl(CslJson.of(two)).get(0).getTitle());
        assertEquals(title, ris(Ris.of(two.subList(0, 1))).get(0).getTitle());
        assertEquals(title, only(bibTex(BibTex.of(two.subList(0, 1)))).getTitle());
    }

    @Test
    void leaveOutWhatIsNotKnown() throws IOException {
        BuiltSite site = site("title: Iets\n");
        String[] texts = {
            site.text("citeren/dossier.bib"),
            site.text("citeren/dossier.ris"),
            site.text("citeren/dossier.json")
        };
        for (String text : texts) {
            for (String key :
                    List.of("journal", "year", "PY", "DA", "UR", "T2", "issued", "URL", "author")) {
                assertFalse(text.contains(key + "  - ") || text.contains(key + " = "), text);
                assertFalse(text.contains('"' + key + '"'), text);
            }
        }
        assertTrue(texts[0].startsWith("@misc{iets,"), texts[0]);
        assertEquals("iets", only(bibTex(site)).getId());
    }

    @Test
    void sayAnInferredDateOnlyAsANote() throws IOException {
        BuiltSite site = site("title: Iets\n");
        assertTrue(only(csl(site)).getNote().startsWith("Zonder datum: niet vóór 2014"));
        assertEquals(null, only(csl(site)).getIssued());
        assertTrue(
                site.text("citeren/dossier.ris").contains("\r\nN1  - Zonder datum: niet vóór 2"));
    }

    @Test
    void sayWhatADateCannotSayAsANote() throws IOException {
        BuiltSite site = site("title: Iets\ndate: 2022-06-15~\n");
        for (CSLItemData item : List.of(only(bibTex(site)), only(ris(site)), only(csl(site)))) {
            assertEquals("Datum bij benadering: 15 juni 2022.", item.getNote());
        }
    }

    @Test
    void keysAreUniqueAndReadable() throws IOException {
        BuiltSite site =
                TextBlockSite.site(
                        """
                        -- seeds/a.txt --
                        Een.
                        -- seeds/a.yaml --
                        title: Wankele regimes aan de grens van een heel groot rijk
                        publisher: Süddeutsche Zeitung für alle
                        date: 2022-01
                        -- seeds/b.txt --
                        Twee.
                        -- seeds/b.yaml --
                        title: Wankele regimes aan de grens van een klein rijk
                        publisher: Süddeutsche Zeitung für alle
                        date: 2022-03
                        -- seeds/c.txt --
                        Drie.
                        -- seeds/c.yaml --
                        title: Путин
                        publisher: Правда
                        """);
        assertEquals(
                List.of(
                        "suddeutschezeitu2022-wankele-regimes-aan-de-grens-van",
                        "suddeutschezeitu2022-wankele-regimes-aan-de-grens-van-2",
                        "c"),
                csl(site).stream().map(CSLItemData::getId).toList());
        assertEquals(3, bibTex(site).size());
        assertEquals(3, ris(site).size());
    }

    @Test
    void standBesideTheArticleToo() {
        BuiltSite site = site("title: Iets\npublisher: Krant\n");
        for (String ending : List.of("json", "bib", "ris")) {
            assertEquals(
                    site.text("citeren/dossier." + ending),
                    site.text("citeren/artikel/iets." + ending));
        }
    }

    @Test
    void risEndsItsLinesAsTheFormatWants() {
        String ris = site("title: \"Iets\\nanders\"\n").text("citeren/dossier.ris");
        assertFalse(ris.replace("\r\n", "").contains("\n"));
        assertTrue(ris.startsWith("TY  - NEWS\r\n"));
        assertTrue(ris.endsWith("\r\nER  - \r\n\r\n"));
        assertTrue(ris.contains("\r\nTI  - Iets anders\r\n"), ris);
    }
}
