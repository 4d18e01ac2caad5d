package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.build.BuiltSite;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What cards and scripts weigh in the real dossier, and what its cards hold. */
class CardBudgetTest {

    /** The cards of a page in the design's budget, in bytes. */
    private static final int MOST_OF_CARDS = 6 * 1024;

    /** All scripts, which leaves the search some room in the design's 8 KB. */
    private static final int MOST_OF_SCRIPTS = 5 * 1024;

    private static final BuiltSite SITE = RealDossier.built();
    private static final Pattern CARDS =
            Pattern.compile("(?s)<template id=\"cards\".*?</template>");

    /** A page without its cards. */
    static String withoutCards(String html) {
        return CARDS.matcher(html).replaceAll("");
    }

    @Test
    void cardsAreLight() {
        List<String> heavy = new ArrayList<>();
        int found = 0;
        for (String path : SITE.paths()) {
            String text = SITE.text(path);
            Matcher cards = CARDS.matcher(text);
            if (path.endsWith(".html") && cards.find()) {
                found++;
                int size = Gzip.size(text) - Gzip.size(withoutCards(text));
                if (size > MOST_OF_CARDS) {
                    heavy.add(path + ": " + size + " bytes");
                }
            }
        }
        assertEquals(List.of(), heavy);
        assertTrue(found > 50, "pages with cards: " + found);
    }

    @Test
    void scriptsAreLight() {
        String scripts =
                SITE.paths("assets/").stream()
                        .filter(path -> path.endsWith(".js") && !path.startsWith("assets/search-"))
                        .map(SITE::text)
                        .collect(Collectors.joining());
        assertTrue(Gzip.size(scripts) <= MOST_OF_SCRIPTS, Gzip.size(scripts) + " bytes");
    }

    @Test
    void everyNameInAnArticleHasItsCard() {
        for (String path : SITE.paths("artikel/")) {
            Document page = SITE.page(path);
            List<String> cards = page.select("#cards a").eachAttr("href");
            for (String href : page.select("main a.e, .rail [class^=of-] a").eachAttr("href")) {
                assertTrue(cards.contains(href), path + " has no card for " + href);
            }
        }
    }

    @Test
    void noCardQuotesTheArticleThatItStandsIn() {
        for (String path : SITE.paths("artikel/")) {
            Document page = SITE.page(path);
            String text = page.select(".lede, .text").text();
            for (Element sentence : page.select("#cards .card-sentence:has(mark)")) {
                assertFalse(text.contains(sentence.text()), path + ": " + sentence.text());
            }
        }
    }
}
