package dossier.build;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dossier.render.TemplateTree;
import dossier.source.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page that is kept shows what it would show anew, whatever else of the dossier changed: one
 * change at a time, so that none hides another.
 */
class DependenciesTest {

    private static final String REGISTER =
            """
            - {id: place/zwolle, name: Zwolle}
            - {id: person/kramer, name: Anna Kramer, variants: [Kramer, Kraemer]}
            - {id: event/waterramp, name: Waterramp}
            - {id: org/waterbond, name: Waterbond}
            - {id: person/jansen, name: Piet Jansen, variants: [Jansen]}
            """;

    private static final String QUOTE =
            "\"Als de gemeente niets doet, staat de hele binnenstad in het voorjaar onder water\"";

    private static final List<String> WORDS =
            List.of("dijken", "sluizen", "water", "gemalen", "polders", "vissen", "boten", "regen");

    @TempDir Path folder;

    private final Map<String, String> seeds = new TreeMap<>();

    @BeforeEach
    void writeDossier() {
        seeds.put("dossier.yaml", "title: Proef\n");
        seeds.put("register/r.yaml", REGISTER);
        for (int article = 0; article < 12; article++) {
            put(
                    article,
                    "date 2021-0" + (1 + article % 9) + "-10 Bericht " + article + " uit Zwolle.");
        }
        String many = "\n\nIn Zwolle is water. In Zwolle was water.".repeat(60);
        put(3, "date 2020-03-03 Een lang bericht uit Zwolle." + many);
        put(
                4,
                "De brug van Anna Kramer is nu klaar. Na de Waterramp werd alles anders in de stad.");
        put(5, "date 2021-06-10 De Waterramp was op 3 maart 2020, zegt Anna Kramer.");
        put(
                6,
                "date 2021-07-10 "
                        + QUOTE
                        + ", zei Kramer.\n\n"
                        + "Het regent in de stad. ".repeat(300));
        put(12, "date 2021-05-10 Kramer sprak in de stad met de Waterbond over de Waterramp.");
        put(13, "date 2021-05-11 Wat water doet.\n\nDe Waterbond.\n\nDe Waterramp.");
        put(16, "date 2021-05-14 In de hele stad gaat het over de Waterramp en over de Waterbond.");
        put(14, "date 2021-05-12 Vragen aan Kramer.\n\n" + quotes("Kramer", 9));
        put(15, "date 2021-05-13 Vragen aan Jansen.\n\n" + quotes("Jansen", 60));
    }

    /** So many quotations that have no words in common. */
    private static String quotes(String speaker, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(i % 8) + " " + WORDS.get(i / 8) + " " + speaker + i)
                .map(words -> "\"Wij willen " + words + "\", zei " + speaker + ".")
                .collect(Collectors.joining("\n\n"));
    }

    private void put(int article, String text) {
        seeds.put(article + ".txt", text + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the dossier's address | dossier.yaml | `title: Proef\nbase: https://proef.example/\n`",
                "a name's description | register/r.yaml | `- {id: place/zwolle, name: Zwolle, description: stad}\n- {id: person/kramer, name: Anna Kramer, variants: [Kramer, Kraemer]}\n- {id: event/waterramp, name: Waterramp}\n`",
                "how often a name stands elsewhere | 7.txt | `date 2021-08-10 Bericht 7 uit Zwolle.\n\nNog eens Zwolle.\n`",
                "a spelling elsewhere | 8.txt | `date 2021-09-10 Bericht 8 uit Zwolle, van Kraemer.\n`",
                "a mention on a further page | 3.txt | `date 2020-03-03 Een lang bericht uit Zwolle.\n`",
                "another article of publisher and date | 9.yaml | `publisher: De Krant\ndate: 2021-06-10\n`",
                "a publisher | 5.yaml | `publisher: Het Blad\n`",
                "the date of an event | 5.txt | `date 2021-06-10 De Waterramp was op 3 april 2019, zegt Anna Kramer.\n`",
                "a title | 2.yaml | `title: Een titel\n`",
                "a title that another has | 2.yaml | `title: Bericht 1 uit Zwolle.\n`",
                "a date | 10.txt | `date 2018-02-10 Bericht 10 uit Zwolle.\n`",
                "a month | 10.txt | `date 2021-02-10 Bericht 10 uit Zwolle, half juni 2017.\n`",
                "an event on the timeline | timeline.yaml | `events: [{date: 2019-03-04, title: Besluit, article: '1', at: lede}]\n`",
                "words off the timeline | timeline.yaml | `hide: [{article: '5', at: lede, words: 3 maart 2020}]\n`",
                "a correction | corrections.yaml | `- {article: '1', at: lede, words: Zwolle, mention: none}\n`",
                "a page of the editor's | pages/over.md | `# Over\n\nDit dossier.\n`",
                "a quote set large elsewhere | 11.txt | `date 2021-03-10 Bericht 11 uit Zwolle.\n\nHet regent.\n\n\"Als de gemeente niets doet, staat de hele binnenstad in het voorjaar onder water\" Anna Kramer burgemeester\n`",
                "an article more | 20.txt | `date 2021-01-11 Nog een bericht.\n`",
                "a draft | 2.yaml | `draft: true\n`",
                "an excerpt | 3.yaml | `rights: excerpt\nurl: https://krant.example/3\n`",
                "the other language | 2.yaml | `language: en\n`",
                "a kind | 2.yaml | `kind: opinie\n`",
                "how often a neighbour stands elsewhere | 7.txt | `date 2021-08-10 Bericht 7 uit Zwolle.\n\nNa de Waterramp.\n`",
                "a tie of two neighbours | 13.txt | `date 2021-05-11 Wat water doet.\n\nDe Waterbond. De Waterramp.\n`",
                "the same words elsewhere | 11.txt | `date 2021-03-10 Bericht 11 uit Zwolle.\n\n\"Als de gemeente niets doet, staat de hele binnenstad in het voorjaar onder water\", klonk het.\n`",
                "where others' quotes end | 15.txt | `date 2021-05-13 Vragen aan Jansen.\n\n\"Wij zijn klaar\", zei Jansen.\n`",
            })
    void keepsNoPageThatWouldShowSomethingElse(String change, String file, String content)
            throws IOException {
        UpdatedSite site = UpdatedSite.in(folder);
        site.update(tree(), TemplateTree.builtIn(), BuildListener.NONE);
        Map<String, String> before = site.digests();
        seeds.put(file, content);
        site.update(tree(), TemplateTree.builtIn(), BuildListener.NONE);
        BuildResult clean = new SiteBuilder(tree(), TemplateTree.builtIn()).build();
        assertFalse(clean.hasErrors(), clean.problems().toString());
        assertNotEquals(before, site.digests());
        site.assertIs(clean, change);
    }

    private FileTree tree() {
        return FileTree.of(
                seeds.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> one.getValue().getBytes(StandardCharsets.UTF_8))));
    }
}
