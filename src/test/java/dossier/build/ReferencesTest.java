package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String NAMES =
            """
            -- seeds/register/namen.yaml --
            - id: place/utrecht
              name: Utrecht
            """;

    @Test
    void tellArticlesOfOnePublisherAndDateApart() {
        String first = article("a", "De eerste titel", "2022-01");
        String second = article("b", "De tweede titel", "2022-01");
        assertEquals(
                List.of(
                        "De Krant, De eerste titel, inleiding",
                        "De Krant, De tweede titel, inleiding"),
                references(first + second));
    }

    @Test
    void areShortWhereThePublisherOrTheDateIsEnough() {
        String first = article("a", "De eerste titel", "2022-01");
        String second = article("b", "De tweede titel", "2022-02");
        assertEquals(
                List.of("De Krant, inleiding", "De Krant, inleiding"), references(first + second));
    }

    private static List<String> references(String articles) {
        return site(articles + NAMES)
                .page("plaats/utrecht.html")
                .select(".kwic-reference a")
                .eachText();
    }

    private static String article(String id, String title, String date) {
        return "-- seeds/"
                + id
                + ".txt --\ndate "
                + date
                + " Dit gebeurde in Utrecht.\n"
                + "-- seeds/"
                + id
                + ".yaml --\ntitle: "
                + title
                + "\npublisher: De Krant\n";
    }
}
