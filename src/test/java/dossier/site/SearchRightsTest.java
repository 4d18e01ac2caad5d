package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.build.BuiltSite;
import dossier.language.Folding;
import dossier.language.Token;
import dossier.language.Tokenizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search index of articles that are published in part knows no word more than their pages. */
class SearchRightsTest {

    /** What {@code near/} files hold: letters shared with the word before, the rest, a weight. */
    private static final Pattern NEAR = Pattern.compile("([0-9a-z])([^A-Z]*)([A-Z])");

    /** Where in an article's file the texts of its blocks begin. */
    private static final int FIRST_TEXT = 6;

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void hasNoWordThatIsNotPublished(String rights) {
        BuiltSite site = RightsTest.site(rights);
        Set<String> published = new TreeSet<>();
        for (String path : site.paths("data/articles/")) {
            JsonNode article = RealDossier.parse(site.text(path));
            addWords(article.get("title").asText(), published);
            article.get("blocks").forEach(block -> addWords(block.get("text").asText(), published));
        }
        Set<String> indexed = new TreeSet<>(words(site));
        indexed.addAll(nearWords(site));
        assertTrue(indexed.size() > 20, "too few to prove anything: " + indexed);
        indexed.removeAll(published);
        assertEquals(Set.of(), indexed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"excerpt", "link"})
    void showsTheTextsThatPagesShow(String rights) {
        BuiltSite site = RightsTest.site(rights);
        Set<String> published = new TreeSet<>();
        for (String path : site.paths("data/articles/")) {
            RealDossier.parse(site.text(path))
                    .get("blocks")
                    .forEach(block -> published.add(block.get("text").asText()));
        }
        Set<String> shown = new TreeSet<>();
        for (String path : site.paths("search/text/")) {
            JsonNode file = value(site.text(path));
            for (int i = FIRST_TEXT; i < file.size(); i++) {
                shown.add(file.get(i).asText().replace('\u007F', ' ').replace("\u0080", ""));
            }
        }
        shown.removeAll(published);
        assertEquals(Set.of(), shown);
    }

    private static void addWords(String text, Set<String> words) {
        for (Token token : Tokenizer.tokens(text)) {
            words.add(Folding.fold(text.substring(token.start(), token.end())));
        }
    }

    /** The JSON that a file of the index hands over. */
    private static JsonNode value(String script) {
        String literal = script.substring(script.indexOf("'") + 1, script.lastIndexOf("'"));
        return RealDossier.parse(literal.replaceAll("\\\\(['\\\\])", "$1"));
    }

    /** All forms, of stems and as compounds. */
    private static Set<String> words(BuiltSite site) {
        Set<String> words = new TreeSet<>();
        for (String path : site.paths("search/words/")) {
            String before = "";
            for (JsonNode entry : value(site.text(path)).get("words")) {
                String[] fields = entry.asText().split(" ", -1);
                int shared = Integer.parseInt(fields[0].substring(0, 1), 36);
                before = before.substring(0, shared) + fields[0].substring(1);
                fields[0] = before;
                if (fields.length == 2) {
                    words.add(fields[0]);
                }
                boolean compounds = false;
                for (int i = 1; i + 2 < fields.length; i += 3) {
                    if (fields[i].equals("+")) {
                        compounds = true;
                        i++;
                    }
                    words.add(compounds ? fields[i] : form(fields[0], fields[i]));
                }
            }
        }
        return words;
    }

    private static String form(String stem, String ending) {
        return ending.startsWith("=") ? ending.substring(1) : stem + ending;
    }

    private static Set<String> nearWords(BuiltSite site) {
        Set<String> words = new TreeSet<>();
        for (String path : site.paths("search/near/")) {
            for (JsonNode list : value(site.text(path))) {
                String before = "";
                Matcher word = NEAR.matcher(list.asText());
                while (word.find()) {
                    int shared = Integer.parseInt(word.group(1), 36);
                    before = before.substring(0, shared) + word.group(2);
                    words.add(before);
                }
            }
        }
        return words;
    }
}
