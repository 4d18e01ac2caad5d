package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String ARTICLES =
            """
            -- seeds/a.txt --
            date 2022-01 Er vielen tientallen doden bij de CSTO.
            -- seeds/a.yaml --
            publisher: De Krant
            kind: commentaar
            -- seeds/b.txt --
            date 2022-02 Er vielen ruim 160 doden, zegt de CVVO.

            Het was in 2014 rustiger: toen vielen er twee doden. De CVVO zweeg. \
            De doelpunten vielen laat: er waren drie doelpunten.
            -- seeds/b.yaml --
            publisher: Het Blad
            -- seeds/c.txt --
            Niemand telde iets.
            -- seeds/c.yaml --
            publisher: De Post
            -- seeds/register/organisations.yaml --
            - id: org/cvvo
              name: CVVO
              variants: [CSTO]
            """;
    private static final Document PAGE = site(ARTICLES).assertSound().page("cijfers.html");

    private static Element row(String question) {
        return PAGE.select(".comparison-row").stream()
                .filter(row -> row.select("[role=rowheader]").text().equals(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError(PAGE.select(".comparison").text()));
    }

    @Test
    void hasAColumnForEachArticle() {
        assertEquals("3 artikelen naast elkaar", PAGE.select(".compared h2").text());
        assertEquals(
                List.of("De Krant", "Het Blad", "De Post"),
                PAGE.select(".comparison-head a").eachText());
        assertEquals("Commentaar", PAGE.select(".comparison-head .kind").first().text());
    }

    @Test
    void quotesWhatEachReportsOnATopic() {
        assertEquals(
                List.of(
                        "‘tientallen doden’ De Krant, inleiding",
                        "‘ruim 160 doden’ Het Blad, inleiding ‘twee doden’ Het Blad, al. 1",
                        "niet genoemd"),
                row("Doden").select("[role=cell]").eachText());
        assertEquals("#topic-deaths", row("Doden").select("[role=rowheader] a").attr("href"));
        assertEquals("De Post", row("Doden").select("[role=cell]").last().attr("data-source"));
    }

    @Test
    void tellsByWhatNamesAnOrganisationGoes() {
        assertEquals(
                List.of("‘CSTO’ De Krant, inleiding", "‘CVVO’ Het Blad, inleiding", "niet genoemd"),
                row("Naam van CVVO").select("[role=cell]").eachText());
    }

    @Test
    void staysATableWhereItIsNotShownAsOne() {
        assertEquals("table", PAGE.select(".comparison").attr("role"));
        assertEquals(3, PAGE.select(".comparison [role=columnheader]").size());
        assertEquals(
                PAGE.select(".comparison-row").size(),
                PAGE.select(".comparison [role=rowheader]").size());
    }

    @Test
    void isMissingForOneArticleAndForMany() {
        String one = "-- seeds/a.txt --\nEr vielen tien doden.\n";
        assertEquals(0, site(one).page("cijfers.html").select(".comparison").size());
        StringBuilder many = new StringBuilder();
        for (char id = 'a'; id < 'h'; id++) {
            many.append("-- seeds/").append(id).append(".txt --\nEr vielen tien doden.\n");
        }
        assertEquals(0, site(many.toString()).page("cijfers.html").select(".comparison").size());
    }
}
