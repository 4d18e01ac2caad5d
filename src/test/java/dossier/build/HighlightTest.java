package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HighlightTest {

    private static final String REGISTER =
            """
            -- seeds/register/persons.yaml --
            - id: person/deen
              name: Bob Deen
            """;
    private static final String SAID =
            "'Het gaat om een interne aangelegenheid, en dat blijft zo', zegt Bob Deen.";
    private static final String LONG = "Er gebeurde \\repeat{200}{nog meer }vandaag.";

    private static Document article(String text) {
        return site("-- seeds/a.txt --\nDe lede.\n\n" + text + "\n" + REGISTER)
                .assertSound()
                .article("de-lede");
    }

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Test
    void setsTheLongestQuoteLargeAwayFromItsParagraph() {
        Document page =
                article(paragraphs("Ja.", LONG, "Nee.", "Toch.", "Dus.", "Soms.", SAID, "Klaar."));
        Element large = page.select(".highlight").first();
        assertEquals(
                "‘Het gaat om een interne aangelegenheid, en dat blijft zo’",
                large.select("blockquote").text());
        assertEquals("Bob Deen, alinea 7", large.select("p.agate").first().text());
        assertEquals("#al-7", large.select("a").last().attr("href"));
        assertEquals("Uitgelicht door het dossier", large.select(".quiet").text());
        assertEquals("al-4", large.previousElementSibling().id());
    }

    @Test
    void setsNothingLargeInAShortArticle() {
        assertEquals(
                0, article(paragraphs("Ja.", "Nee.", "Toch.", SAID)).select(".highlight").size());
    }

    @Test
    void leavesToTheSourceWhatItSetsLargeItself() {
        Document page =
                article(
                        paragraphs(
                                "Ja.",
                                LONG,
                                "“Een citaat dat de krant zelf heeft uitgelicht en groot zet.”\n"
                                        + "Bob Deen\ndeskundige",
                                "Nee.",
                                "Toch.",
                                SAID));
        assertEquals(1, page.select(".pullquote").size(), page.select(".text").html());
        assertEquals(0, page.select(".highlight").size());
    }

    @Test
    void setsAFewQuotesOfTheWallLarge() {
        StringBuilder seeds = new StringBuilder(REGISTER);
        for (int i = 10; i < 75; i++) {
            seeds.append("-- seeds/a").append(i).append(".txt --\n'Wij zien nu voor keer ");
            seeds.append(i).append(" en jaar ").append(i * 7).append(" wat er komt', zegt ");
            seeds.append("Bob Deen.\n");
        }
        BuiltSite site = site(seeds.toString()).assertSound();
        assertEquals(60, site.page("citaten.html").select(".quote").size());
        assertEquals(1, site.page("citaten.html").select(".quote.large").size());
        assertTrue(site.has("citaten/2.html"));
    }
}
