package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The register A–Z and the pages of its names. */
class RegisterPageTest {

    private static final String BELARUS =
            """
            -- seeds/1.txt --
            Wit-Rusland grenst aan Polen. President Loekasjenko zwijgt.

            Belarus ook. In Öland en Łódź niet. Aleksandr Loekasjenko evenmin.
            -- seeds/1.yaml --
            title: Het stuk
            publisher: De Krant
            -- seeds/register/r.yaml --
            - id: place/belarus
              name: Belarus
              variants: [Wit-Rusland]
            - id: place/polen
              name: Polen
            - id: place/oland
              name: Öland
            - id: place/lodz
              name: Łódź
            - id: person/loekasjenko
              name: Aleksandr Loekasjenko
              description: president van Belarus
              variants: [Loekasjenko]
            - id: org/nergens
              name: Nergens Genoemd
            """;

    @Test
    void refersFromAPrintedSpellingToTheName() {
        Document register = site(BELARUS).assertSound().page("register.html");
        assertEquals(List.of("Wit-Rusland zie Belarus"), register.select("li.see").eachText());
        assertEquals("plaats/belarus.html", register.select("li.see a").attr("href"));
    }

    @Test
    void sortsPersonsByTheirLastWordAndAccentedLettersWithPlainOnes() {
        Document register = site(BELARUS).page("register.html");
        assertEquals(List.of("B", "L", "O", "P", "W"), register.select("h2.letter").eachText());
        assertEquals(
                List.of("Łódź, plaats", "Loekasjenko, Aleksandr, persoon"),
                register.select("#letter-l a").eachText());
    }

    @Test
    void hasNoPageForANameThatNoArticleMentions() {
        BuiltSite site = site(BELARUS);
        assertFalse(site.has("organisatie/nergens.html"));
        assertFalse(site.text("register.html").contains("Nergens"));
    }

    @Test
    void countsSpellingsAsPrinted() {
        Document page = site(BELARUS).page("plaats/belarus.html");
        assertEquals(
                List.of("Belarus", "Wit-Rusland"),
                page.select(".spellings b").eachText().stream().sorted().toList());
        assertEquals(
                List.of("2 vermeldingen", "1 artikel", "2 schrijfwijzen"),
                page.select(".counters > div").eachText().stream()
                        .map(RegisterPageTest::numberFirst)
                        .toList());
    }

    private static String numberFirst(String counter) {
        String[] parts = counter.split(" ");
        return Character.isDigit(counter.charAt(0)) ? counter : parts[1] + " " + parts[0];
    }

    @Test
    void showsEveryMentionInItsSentenceWithALinkToItsParagraph() {
        Document page = site(BELARUS).page("persoon/loekasjenko.html");
        assertEquals(
                List.of("Loekasjenko", "Aleksandr Loekasjenko"),
                page.select(".kwic mark").eachText());
        assertEquals(
                List.of("../artikel/het-stuk.html#lede", "../artikel/het-stuk.html#al-1"),
                page.select(".kwic-reference a").eachAttr("href"));
        assertEquals(
                List.of("De Krant, inleiding", "De Krant, al. 1"),
                page.select(".kwic-reference a").eachText());
        assertTrue(page.select(".kwic li").first().text().startsWith("President Loekasjenko"));
    }

    @Test
    void namesThoseWhoShareItsParagraphs() {
        Document page = site(BELARUS).page("persoon/loekasjenko.html");
        assertEquals(
                Set.of("Belarus, plaats", "Łódź, plaats", "Öland, plaats", "Polen, plaats"),
                Set.copyOf(page.select(".ranking a").eachText()));
    }
}
