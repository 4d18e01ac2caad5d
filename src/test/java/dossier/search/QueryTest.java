package dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader types is taken apart: a space parts what is required, a bar what may be chosen. */
class QueryTest {

    private static final String NAMES =
            "new dossierSearch.Spelled(['University of Oxford', 'Vladimir Poetin']"
                    + ".map(name => ({label: name, spellings: []})), 'nl')";

    private static final String READ =
            "(query => query.terms.map(term => term.any.map(way => way.text).join('|'))"
                    + ".concat(query.without.map(way => '-' + way.text)).join(' '))"
                    + "(dossierSearch.parse(word, '%s', %s))";

    private static final Map<String, String> DUTCH =
            Map.ofEntries(
                    Map.entry("doden of gewonden", "doden|gewonden"),
                    Map.entry("doden OF gewonden", "doden|gewonden"),
                    Map.entry("doden OR gewonden", "doden|gewonden"),
                    Map.entry("doden of gewonden of vermisten", "doden|gewonden|vermisten"),
                    Map.entry("doden en gewonden", "doden gewonden"),
                    Map.entry("doden EN gewonden", "doden gewonden"),
                    Map.entry("leger -doden of gewonden", "leger gewonden -doden"),
                    Map.entry("\"doden of gewonden\"", "doden of gewonden"),
                    Map.entry("of", "of"),
                    Map.entry("doden of", "doden of"),
                    Map.entry("en doden", "en doden"),
                    Map.entry("University of Oxford", "University of Oxford"),
                    Map.entry(
                            "Cambridge of University of Oxford", "Cambridge|University of Oxford"),
                    Map.entry("Chevron of Vladimir Poetin", "Chevron|Vladimir Poetin"),
                    Map.entry("Vladimir Poetin of Chevron", "Vladimir Poetin|Chevron"),
                    Map.entry("doden or gewonden", "doden or gewonden"));

    private static final Map<String, String> ENGLISH =
            Map.of(
                    "dead or wounded", "dead|wounded",
                    "dead and wounded", "dead wounded",
                    "history of Russia", "history of Russia");

    @Test
    void joinsWithTheWordsOfTheDossiersLanguage() throws IOException {
        assertReads(DUTCH, "nl");
        assertReads(ENGLISH, "en-GB");
    }

    private static void assertReads(Map<String, String> expected, String language)
            throws IOException {
        List<String> typed = new ArrayList<>(expected.keySet());
        try (SearchScript script = new SearchScript()) {
            List<String> read = script.map(READ.formatted(language, NAMES), typed);
            for (int i = 0; i < typed.size(); i++) {
                assertEquals(expected.get(typed.get(i)), read.get(i), typed.get(i));
            }
        }
    }
}
