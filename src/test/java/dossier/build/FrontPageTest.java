package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The front page is of one size, whatever the size of the dossier. */
class FrontPageTest {

    private static final String REGISTER =
            """
            -- seeds/register/names.yaml --
            - {id: person/merkel, name: Angela Merkel, description: kanselier, variants: [Merkel]}
            - {id: place/utrecht, name: Utrecht}
            - {id: org/defensie, name: Defensie}
            """;

    private static final String INTRODUCTION =
            """
            -- seeds/pages/inleiding.md --
            Waar dit over gaat.
            """;

    /** An article of its own month that reports so many dead. */
    private static String article(int number, String dead) {
        return """
        -- seeds/a%d.txt --
        date 20%02d-01 In Utrecht vielen %s doden bij Defensie, zei Merkel.
        -- seeds/a%d.yaml --
        {title: Stuk %d, publisher: Krant %d}
        """
                .formatted(number, 10 + number, dead, number, number, number);
    }

    private static Document front(String seeds) {
        return site(seeds).assertSound().page("index.html");
    }

    private static String articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(i, String.valueOf(100 + (i * 37) % 90)))
                .collect(Collectors.joining());
    }

    @Test
    void ofOneArticleStandsAloneWithoutListsOfOthers() {
        Document page = front(article(1, "tien"));
        assertTrue(page.select(".opening").hasClass("alone"));
        assertEquals("Stuk 1", page.select(".lead h2").text());
        assertEquals(List.of(), page.select(".dispute, .broadsheet article").eachText());
    }

    @Test
    void setsTheFiguresOnWhichSourcesDifferBesideTheLead() {
        Document page = front(REGISTER + INTRODUCTION + article(1, "veertig") + article(2, "225"));
        assertEquals("Doden: wat elke bron meldt", page.select(".dispute h2").text());
        assertEquals(
                List.of("veertig doden", "225 doden"),
                page.select(".dispute .reported").eachText());
        assertEquals(
                List.of("Krant 1, inleiding", "Krant 2, inleiding", "Alle cijfers naast elkaar"),
                page.select(".dispute a").eachText());
        assertEquals(
                "2 artikelen noemen een aantal. Dit dossier kiest niet.",
                page.select(".dispute-head p").text());
        assertEquals("Waar dit over gaat.", page.select("section > .introduction").text());
    }

    @Test
    void setsTheIntroductionBesideTheLeadWhereSourcesAgree() {
        Document page = front(INTRODUCTION + article(1, "tien") + article(2, "tien"));
        assertEquals(0, page.select(".dispute").size());
        assertEquals("Waar dit over gaat.", page.select(".opening > .introduction").text());
    }

    @Test
    void saysThatTheOrderWithinAMonthIsNotKnown() {
        String other = article(2, "225").replace("date 2012-01", "date 2011-01");
        Document page = front(REGISTER + article(1, "veertig") + other);
        assertTrue(
                page.select(".dispute-head p").text().endsWith("eerst verscheen, is niet bekend."));
    }

    @Test
    void showsAFewOfManyArticlesAndTheFirstLastLowestAndHighestOfManyFigures() {
        Document page = front(REGISTER + articles(40));
        assertEquals(4, page.select(".broadsheet article").size());
        assertEquals("Alle 40 artikelen", page.select(".section-head a").first().text());
        assertEquals(
                List.of("100 doden", "189 doden", "103 doden"),
                page.select(".dispute .reported").eachText());
    }

    @Test
    void ranksPeoplePlacesAndTheRestApart() {
        Document page = front(REGISTER + article(1, "tien"));
        assertEquals(
                List.of("Personen", "Plaatsen", "Organisaties en begrippen"),
                page.select(".rankings h3").eachText());
    }

    @Test
    void quotesThoseWhoAreQuotedMostOnceEach() {
        Document page =
                front(
                        REGISTER
                                + """
                                -- seeds/q.txt --
                                ‘Wij gaan nooit meer weg uit deze stad’, zei Angela Merkel.

                                ‘Het is mooi geweest, en meer zeg ik daar vandaag niet over’, zei Merkel.
                                """);
        assertEquals(
                List.of("‘Het is mooi geweest, en meer zeg ik daar vandaag niet over’"),
                page.select(".spoken blockquote").eachText());
        assertTrue(page.select(".spoken figcaption").text().contains("kanselier"));
    }
}
