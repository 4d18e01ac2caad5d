package dossier.build;

import static dossier.build.TextBlockSite.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The cards beside names: what a page holds of them for its script. */
class CardsTest {

    private static final String DOSSIER =
            """
            -- seeds/register/personen.yaml --
            - id: person/merkel
              name: Angela Merkel
              description: bondskanselier van Duitsland
              variants: [Merkel]
            - id: person/rutte
              name: Mark Rutte
              variants: [Rutte]
            -- seeds/register/plaatsen.yaml --
            - id: place/berlijn
              name: Berlijn
            -- seeds/oud.txt --
            date 2019-03-04
            Een stuk over een bezoek.

            Merkel was er ook.

            Bondskanselier Angela Merkel sprak in Berlijn uren met haar gasten uit Den Haag.
            -- seeds/oud.yaml --
            language: nl
            -- seeds/nieuw.txt --
            date 2021-05-06
            Nog een stuk over hetzelfde bezoek.

            De uitspraak van Angela Merkel kwam voor iedereen aan tafel als een verrassing.

            Daarna <b>vertrok</b> Rutte & zweeg.
            """;

    private static final BuiltSite SITE = site(DOSSIER).assertSound();
    private static final Document OLD = SITE.article("een-stuk-over-een-bezoek");
    private static final Document NEW = SITE.article("nog-een-stuk-over-hetzelfde-bezoek");

    private static List<String> names(Document page) {
        return page.select("#cards .card-name").eachText();
    }

    private static Element card(Document page, String name) {
        return page.select("#cards > div:has(.card-name:containsOwn(" + name + "))").first();
    }

    @Test
    void areOfTheNamesOnThePageAndNoOthers() {
        assertEquals(List.of("Angela Merkel", "Berlijn"), names(OLD));
        assertEquals(List.of("Angela Merkel", "Mark Rutte"), names(NEW));
        assertEquals(List.of(), names(SITE.page("artikelen.html")));
    }

    @Test
    void areKnownByTheAddressOfTheLink() {
        for (String path : SITE.paths()) {
            if (path.endsWith(".html")) {
                Document page = SITE.page(path);
                TreeSet<String> links = new TreeSet<>(page.select("main a[href]").eachAttr("href"));
                for (String href : page.select("#cards a").eachAttr("href")) {
                    assertTrue(links.contains(href), path + " has a card for " + href);
                }
            }
        }
        TreeSet<String> inText = new TreeSet<>(NEW.select("main a.e").eachAttr("href"));
        assertEquals(inText, new TreeSet<>(NEW.select("#cards a").eachAttr("href")));
    }

    @Test
    void sayWhoItIsAndHowOftenItIsNamed() {
        Element card = card(NEW, "Angela Merkel");
        assertEquals("persoon, 3 vermeldingen in 2 artikelen", card.select("p").get(0).text());
        assertEquals("bondskanselier van Duitsland", card.select("p").get(2).text());
        assertEquals("Alles over Angela Merkel", card.select(".card-more").text());
    }

    @Test
    void quoteAnotherArticleWithItsParagraphAndDate() {
        Element card = card(NEW, "Angela Merkel");
        assertEquals(
                "Bondskanselier Angela Merkel sprak in Berlijn uren met haar gasten uit Den Haag.",
                card.select(".card-sentence").text());
        assertEquals("Angela Merkel", card.select("mark").text());
        assertTrue(card.text().contains("al. 2, 4 maart 2019"), card.text());
        assertEquals(
                "De uitspraak van Angela Merkel kwam voor iedereen aan tafel als een verrassing.",
                card(OLD, "Angela Merkel").select(".card-sentence").text());
    }

    @Test
    void sayWhenNoOtherArticleNamesIt() {
        assertEquals(
                "Alleen in dit artikel genoemd.",
                card(NEW, "Mark Rutte").select(".card-sentence").text());
        assertEquals(0, card(NEW, "Mark Rutte").select("mark").size());
    }

    @Test
    void quoteTheBestSentenceWhereThePageIsOfNoArticle() {
        assertTrue(
                card(SITE.page("index.html"), "Angela Merkel").text().contains("Bondskanselier"),
                "the one with her function");
        assertEquals(List.of("Angela Merkel"), names(SITE.page("plaats/berlijn.html")));
    }

    @Test
    void keepTheWordsOfTheSourceAsTheyAre() {
        String html = SITE.text("index.html");
        assertTrue(html.contains("Daarna &lt;b&gt;vertrok&lt;/b&gt; <mark>Rutte</mark>"), html);
        assertTrue(
                card(SITE.page("index.html"), "Mark Rutte")
                        .text()
                        .contains("Daarna <b>vertrok</b> Rutte & zweeg."));
    }

    @Test
    void cutASentenceThatIsTooLongToReadAtAGlance() {
        String many = "en nog eens een ander woord ".repeat(20);
        BuiltSite site =
                site("""
                                -- seeds/register/personen.yaml --
                                - id: person/rutte
                                  name: Mark Rutte
                                -- seeds/1.txt --
                                Hier staat Mark Rutte.
                                -- seeds/2.txt --
                                Het %sging om Mark Rutte, %szei men.
                                """
                                .formatted(many, many))
                        .assertSound();
        String sentence =
                card(site.article("hier-staat-mark-rutte"), "Mark Rutte")
                        .select(".card-sentence")
                        .text();
        assertTrue(sentence.startsWith("… ") && sentence.endsWith(" …"), sentence);
        assertTrue(sentence.length() <= 220, sentence);
    }

    @Test
    void quoteOnlyWhatMayBeShown() {
        BuiltSite site =
                site(DOSSIER
                                + "-- seeds/nieuw.yaml --\nrights: link\ntitle: Nieuw\n"
                                + "url: https://krant.example/nieuw\npublisher: Krant\n")
                        .assertSound();
        Document old = site.article("een-stuk-over-een-bezoek");
        assertEquals("", card(old, "Angela Merkel").select(".card-sentence").text());
        assertTrue(card(site.article("nieuw"), "Angela Merkel").text().contains("Bondskanselier"));
    }

    @Test
    void speakTheLanguageOfTheDossier() {
        Document page =
                site(DOSSIER + "-- seeds/dossier.yaml --\ntitle: D\nlanguage: en\n")
                        .page("index.html");
        Element card = card(page, "Angela Merkel");
        assertTrue(card.text().startsWith("person, 3 mentions in 2 articles"), card.text());
        assertEquals("nl", card.select(".card-sentence").attr("lang"));
    }
}
