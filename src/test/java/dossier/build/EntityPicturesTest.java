package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EntityPicturesTest {

    private static final String REGISTER =
            """
            -- seeds/register/persons.yaml --
            - id: person/tokajev
              name: Kassym-Jomart Tokajev
              variants: [Tokajev, Tokayev]
            - id: person/deen
              name: Bob Deen
            -- seeds/register/places.yaml --
            - id: place/almaty
              name: Almaty
            """;
    private static final BuiltSite SITE =
            site("""
                            -- seeds/a.txt --
                            date 2022-07 De Kazachse president Tokajev kreeg een vraag.

                            Niemand zei iets.

                            President Tokajev keek op. Tokajev zweeg. Tokajev ging weg uit Almaty.
                            -- seeds/a.yaml --
                            publisher: De Krant
                            -- seeds/b.txt --
                            date 2022-01 De president Tokayev sprak. De president Tokajev zweeg.

                            'Het is voorbij', zegt Bob Deen, Oost-Europadeskundige in Den Haag.
                            -- seeds/b.yaml --
                            publisher: Het Blad
                            """
                            + REGISTER)
                    .assertSound();
    private static final Document TOKAYEV = SITE.page("persoon/tokajev.html");

    @Test
    void listsWhatEachSourceCallsAPersonOnce() {
        assertEquals(
                List.of(
                        "‘De president Tokayev’ Het Blad, inleiding",
                        "‘De president Tokajev’ Het Blad, inleiding",
                        "‘De Kazachse president Tokajev’ De Krant, inleiding"),
                TOKAYEV.select(".titles li").eachText());
        assertEquals(
                "../artikel/de-kazachse-president-tokajev-kreeg-een-vraag.html#lede",
                TOKAYEV.select(".titles a").last().attr("href"));
        assertEquals(
                List.of("‘Oost-Europadeskundige in Den Haag’ Het Blad, al. 1"),
                SITE.page("persoon/deen.html").select(".titles li").eachText());
    }

    @Test
    void hasNoTitlesForAPlace() {
        assertEquals(0, SITE.page("plaats/almaty.html").select(".titles").size());
    }

    @Test
    void mapsTheParagraphsOfEachArticle() {
        Element row = TOKAYEV.select(".places > li").last();
        assertEquals("De Krant", row.select(".place-name").text());
        assertEquals(3, row.select(".cells > *").size());
        assertEquals(
                List.of("De Krant, inleiding: 1×", "De Krant, al. 2: 3×"),
                row.select(".cells a").eachText());
        Element third = row.select(".cells > *").last();
        assertTrue(third.hasClass("times-3"));
        assertTrue(third.attr("href").endsWith("#al-2"));
    }

    @Test
    void countsTheQuotesOfASpeaker() {
        assertEquals(
                List.of("1 vermelding", "1 artikel", "1 citaat", "1 schrijfwijze"),
                SITE.page("persoon/deen.html").select(".counters div").stream()
                        .map(div -> div.select("dd").text() + " " + div.select("dt").text())
                        .toList());
        assertEquals(3, TOKAYEV.select(".counters div").size());
    }

    @Test
    void showsMonthsWhenThereAreManyArticles() {
        StringBuilder seeds = new StringBuilder(REGISTER);
        for (int i = 10; i < 45; i++) {
            seeds.append("-- seeds/a").append(i).append(".txt --\n");
            seeds.append(i == 10 ? "" : "date 2022-0" + (i % 3 + 1) + " ");
            seeds.append("Tokajev ging op reis, stuk ").append(i).append(".\n");
        }
        Document page = site(seeds.toString()).assertSound().page("persoon/tokajev.html");
        assertEquals(0, page.select(".places").size());
        assertEquals(List.of("11", "11", "12"), page.select(".months td a").eachText());
        assertEquals(
                "januari 2022: 11 vermeldingen",
                page.select(".months a").first().attr("aria-label"));
        assertEquals("../maand/2022-01.html", page.select(".months a").first().attr("href"));
        assertEquals("Zonder datum 1", page.select(".after-grid").text());
    }
}
