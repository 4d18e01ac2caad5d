package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuotesPageTest {

    private static final String REGISTER =
            """
            -- seeds/register/names.yaml --
            - {id: person/merkel, name: Angela Merkel, variants: [Merkel]}
            - {id: person/rutte, name: Mark Rutte, variants: [Rutte]}
            """;

    private static Document quotes(String articles) {
        return site(REGISTER + articles).assertSound().page("citaten.html");
    }

    @Test
    void theSameWordsInTwoArticlesAreOneQuoteOfTheSpeakerThatOneNames() {
        Document page =
                quotes(
                        """
                        -- seeds/a.txt --
                         date 2022-01 Het was druk.

                        ‘Wij kunnen dit met zijn allen heel goed aan.’
                        -- seeds/b.txt --
                         date 2022-02 Het bleef druk.

                        ‘Wij kunnen dit heel goed aan’, zei Merkel.
                        """);
        assertEquals(List.of("Angela Merkel, persoon"), page.select(".voice h2").eachText());
        assertEquals(
                List.of("‘Wij kunnen dit met zijn allen heel goed aan.’"),
                page.select("blockquote").eachText());
        assertTrue(page.select("figcaption").text().contains("‘Wij kunnen dit heel goed aan’"));
    }

    @Test
    void likeWordsOfTwoUnknownPeopleInOneArticleAreTwoQuotes() {
        Document page =
                quotes(
                        """
                        -- seeds/a.txt --
                        ‘Wij kunnen dit heel goed aan’, zei een buurman. Er kwam een bakker bij.
                        ‘Wij kunnen dit allen heel goed aan’, zei een bakker.
                        """);
        assertEquals(2, page.select("blockquote").size());
    }

    @Test
    void theSameWordsOfTwoPeopleAreTwoQuotes() {
        Document page =
                quotes(
                        """
                        -- seeds/a.txt --
                         date 2022-01 Het was druk.

                        ‘Wij kunnen dit heel goed aan’, zei Merkel.
                        -- seeds/b.txt --
                         date 2022-02 Het bleef druk.

                        ‘Wij kunnen dit heel goed aan’, zei Rutte.
                        """);
        assertEquals(2, page.select("blockquote").size());
    }

    @Test
    void aSpokesmanOfEachArticleSpeaksForHimself() {
        Document page =
                quotes(
                        """
                        -- seeds/a.txt --
                         date 2022-01 Het was druk.

                        ‘Wij hebben alle deuren gesloten’, zei een woordvoerder.
                        -- seeds/b.txt --
                         date 2022-02 Het bleef druk.

                        ‘Morgen gaat de haven weer open’, zei een woordvoerder.
                        """);
        assertEquals(
                List.of("Een woordvoerder", "Een woordvoerder"),
                page.select(".voice h2").eachText());
    }

    @Test
    void countsTheOthersOfManyReprints() {
        StringBuilder seeds = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            seeds.append("-- seeds/a").append(i).append(".txt --\n date 2022-0").append(i);
            seeds.append(" Het was druk.\n\n‘Wij kunnen dit heel goed aan’, zei Merkel.\n");
        }
        List<String> notes = quotes(seeds.toString()).select(".quote .note").eachText();
        assertEquals(5, notes.size(), notes.toString());
        assertTrue(notes.get(0).startsWith("Ook afgedrukt in "), notes.toString());
        assertEquals("en in 3 andere artikelen", notes.get(4));
    }
}
