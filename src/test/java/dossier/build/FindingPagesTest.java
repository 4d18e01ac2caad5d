package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was read in the articles, on the pages of figures, of a name and of an article. */
class FindingPagesTest {

    private static final BuiltSite SITE =
            site("""
                            -- seeds/register/names.yaml --
                            - {id: person/merkel, name: Angela Merkel, variants: [Merkel]}
                            - {id: place/utrecht, name: Utrecht, variants: [Uitert]}
                            - {id: org/defensie, name: Defensie, variants: [Ministerie van Oorlog]}
                            -- seeds/a.txt --
                            date 2022-01 In Utrecht vielen veertig doden.

                            ‘Wij blijven op 5 januari 2022 gewoon hier’, zei Merkel in Utrecht.

                            Defensie wacht. De ‘groene’ stad telt niet mee, al sinds 2014.
                            -- seeds/a.yaml --
                            {title: Eerste stuk, publisher: De Krant}
                            -- seeds/b.txt --
                            date 2022-02 In Uitert vielen 225 doden, zei Angela Merkel.

                            Het Ministerie van Oorlog wacht af.
                            -- seeds/b.yaml --
                            {title: Tweede stuk, publisher: Het Blad}
                            """)
                    .assertSound();

    private static final Document FIRST = SITE.article("eerste-stuk");

    private static List<String> notes(Document article) {
        return article.select(".margin-note").stream()
                .map(note -> note.parent().id() + ": " + note.select("summary, ul").text())
                .toList();
    }

    @Test
    void listsWhatEachSourceReportsOnATopicTheOldestFirst() {
        Document page = SITE.page("cijfers.html");
        Element deaths = page.select("#topic-deaths").first();
        assertTrue(deaths.hasClass("disputed"));
        assertEquals(List.of("veertig doden", "225 doden"), deaths.select(".reported").eachText());
        assertEquals("In Utrecht vielen veertig doden.", deaths.select(".context").first().text());
        assertEquals("De Krant, inleiding", deaths.select("a").first().text());
    }

    @Test
    void saysBesideAParagraphWhatOtherArticlesReportOrCallOtherwise() {
        // One note a paragraph: the figure comes before the spelling of Utrecht.
        assertEquals(
                List.of(
                        ": Elders over hetzelfde onderwerp ‘225 doden’ Het Blad, inleiding",
                        "al-2: Elders een andere naam ‘Ministerie van Oorlog’ Het Blad, al. 1"),
                notes(FIRST));
    }

    @Test
    void saysBesideAParagraphHowOtherArticlesSpellAName() {
        BuiltSite site =
                site("""
                                -- seeds/register/names.yaml --
                                - {id: person/poetin, name: Vladimir Poetin, variants: [Poetin, Putin]}
                                -- seeds/a.txt --
                                date 2022-01 Het eerste stuk.

                                Poetin blijft weg.
                                -- seeds/b.txt --
                                date 2022-02 Vladimir Poetin komt.

                                Putin blijft hier.
                                -- seeds/b.yaml --
                                {publisher: Het Blad}
                                """)
                        .assertSound();
        assertEquals(
                List.of("al-1: Elders anders gespeld ‘Putin’ Het Blad, al. 1"),
                notes(site.article("het-eerste-stuk")));
    }

    @Test
    void marksDatesThatHtmlCanWriteAndDirectSpeechOnly() {
        assertEquals(
                List.of("op 5 januari 2022", "sinds 2014"), FIRST.select(".text time").eachText());
        assertEquals(
                List.of("2022-01-05", "2014"), FIRST.select(".text time").eachAttr("datetime"));
        assertEquals(
                List.of("Wij blijven op 5 januari 2022 gewoon hier"),
                FIRST.select(".text .said").eachText());
    }

    @Test
    void showsWhatWasReadAboutAName() {
        Document merkel = SITE.page("persoon/merkel.html");
        assertEquals(
                List.of("‘Wij blijven op 5 januari 2022 gewoon hier’"),
                merkel.select("blockquote").eachText());
        assertEquals(
                List.of("op 5 januari 2022", "225 doden"),
                merkel.select(".evidence mark").eachText());
        Document defensie = SITE.page("organisatie/defensie.html");
        assertEquals(0, defensie.select("blockquote, .evidence").size());
    }
}
