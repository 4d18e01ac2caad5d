package dossier.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an editor overrules, on the finished site. */
class CorrectionsTest {

    private static final BuiltSite SITE =
            TextBlockSite.site(
                            """
                    -- seeds/a.txt --
                    date 2022-01 Utrecht won opnieuw, zag de oude bakker.
                    -- seeds/corrections.yaml --
                    - {article: a, at: lede, words: Utrecht, mention: org/utrecht}
                    - {article: a, at: lede, words: de oude bakker, mention: person/bakker}
                    - {article: a, at: lede, words: won opnieuw, figure: {value: 2..}}
                    - {article: a, at: lede, words: zag, quote: {speaker: person/stille}}
                    -- seeds/dossier.yaml --
                    title: Proef
                    -- seeds/register/r.yaml --
                    - {id: place/utrecht, name: Utrecht}
                    - {id: org/utrecht, name: FC Utrecht}
                    - {id: person/bakker, name: Ad Bakker}
                    - {id: person/stille, name: Bo Stille}
                    """)
                    .assertSound();

    @Test
    void saysSoInTheData() {
        List<String> origins =
                Stream.of(SITE.text("data/articles/a.json").replaceAll("\\s+", "").split("\\{"))
                        .filter(part -> part.contains("\"origin\""))
                        .filter(part -> part.contains("\"surface\""))
                        .map(part -> part.replaceFirst(".*\"surface\":(.*?)}.*", "$1"))
                        .toList();
        assertEquals(
                List.of(
                        "\"Utrecht\",\"entity\":\"org/utrecht\",\"origin\":\"corrected\"",
                        "\"deoudebakker\",\"entity\":\"person/bakker\",\"origin\":\"added\"",
                        "\"wonopnieuw\",\"min\":2,\"max\":null,\"unit\":null,\"topic\":null,"
                                + "\"origin\":\"added\""),
                origins);
    }

    @Test
    void linksTheNameThatTheEditorMeans() {
        assertTrue(SITE.has("persoon/bakker.html"), SITE.paths().toString());
        assertEquals(
                "../persoon/bakker.html",
                SITE.page(SITE.paths("artikel/").get(0))
                        .select(".lede a:contains(de oude bakker)")
                        .attr("href"));
    }

    @Test
    void namesASpeakerWhomOnlyTheEditorNames() {
        assertFalse(SITE.has("persoon/stille.html"));
        assertTrue(SITE.page("citaten.html").text().contains("Bo Stille"));
    }

    @Test
    void showsTheDayThatTheEditorKnowsInPlaceOfAPartOfTheMonth() {
        BuiltSite site =
                TextBlockSite.site(
                                """
                        -- seeds/a.txt --
                        date 2022-07 Half juni kwam er een vraag.
                        -- seeds/corrections.yaml --
                        - {article: a, at: lede, words: Half juni, date: 2022-06-15}
                        """)
                        .assertSound();
        assertEquals(
                "15 juni 2022",
                site.page("tijdlijn.html").select("#p-earlier .stamp").attr("title"));
    }
}
