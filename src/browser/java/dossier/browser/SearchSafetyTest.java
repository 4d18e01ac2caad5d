package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Searching shuts nobody out, and nothing that is typed does harm. */
@UsePlaywright(Chromium.class)
class SearchSafetyTest {

    /** What makes the page have more elements of scripts, or of other sources, than its own. */
    private static final String INJECTED =
            """
            () => [...document.querySelectorAll('#search script, #search img, #search iframe,'
                + ' #search [onerror], #search [onload], #search svg')]
              .map(element => element.outerHTML.slice(0, 90)).concat(window.hacked ? ['ran'] : [])
            """;

    private static final String UNFOLD =
            "document.querySelectorAll('#facets, #facets details').forEach(f => f.open = true)";

    private static final List<String> QUERIES =
            List.of(
                    "woord ".repeat(1_667),
                    "a".repeat(10_000),
                    "\"protesten in Kazachstan",
                    "<script>alert(1)</script><script>window.hacked=1</script>",
                    "<img src=x onerror=window.hacked=1> protesten",
                    "'><svg onload=window.hacked=1>",
                    "${window.hacked=1} {{7*7}} {0} %s %00 \\u0000 \\",
                    "😀 🇰🇿 👩‍👩‍👧 protesten",
                    "Токаев Казахстан протест",
                    "__proto__ constructor hasOwnProperty toString",
                    "(.*) [a-z]+ ^$ ?! \uFFFF protest",
                    "0 1 2022 40 procent");

    /** Queries without a word to look for. */
    private static final List<String> WORDLESS =
            List.of(
                    "\"".repeat(10_000),
                    "\"\" '' `` “” „” «»",
                    "-protest -\"\" - -- OR OR OF",
                    "😀".repeat(5_000));

    @ParameterizedTest
    @MethodSource("everywhere")
    void takesWhateverIsTyped(Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting).open("");
        List<String> wrong = new ArrayList<>();
        for (String query : queries()) {
            field.input().fill(query);
            field.input().press("Enter");
            awaitAnswer(page, query);
            wrong.addAll(Lines.of(page.evaluate(INJECTED)));
        }
        field.input().fill("protesten");
        field.awaitResults();
        wrong.addAll(field.wrong());
        Lines.assertNone("typed", wrong);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void takesWhateverStandsInItsAddress(Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting);
        List<String> wrong = new ArrayList<>();
        for (String query : queries()) {
            field.open(query);
            awaitAnswer(page, query);
            wrong.addAll(Lines.of(page.evaluate(INJECTED)));
        }
        field.openAddress(
                dossier.address(hosting, SearchField.PATH)
                        + "?q=protesten&sort=%3Cb%3E&from=x&to=%27&pub=%3Cimg%20src=x%3E&kind=&name=a");
        awaitAnswer(page, "protesten");
        wrong.addAll(Lines.of(page.evaluate(INJECTED)));
        wrong.addAll(field.wrong());
        Lines.assertNone("in the address", wrong);
    }

    /**
     * Until something is shown, or said not to be there; for what has no words, nothing to go to.
     */
    private static void awaitAnswer(Page page, String query) {
        if (WORDLESS.contains(query)) {
            assertThat(page.locator("#results a")).hasCount(0);
        } else {
            assertThat(page.locator("#results").locator("a, .note").first()).isVisible();
        }
    }

    /** All queries in turn. */
    private static List<String> queries() {
        return Stream.of(QUERIES, WORDLESS).flatMap(List::stream).toList();
    }

    static Stream<Arguments> everywhere() {
        return SearchField.everywhere();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void breaksNoRuleWithResultsInAnyMode(Dossier dossier, Hosting hosting, Page page) {
        List<String> wrong = new ArrayList<>();
        for (Mode mode : Mode.all()) {
            mode.prepare(page);
            SearchField.of(page, dossier, hosting).open("tokajev protestne").awaitResults();
            page.evaluate(UNFOLD);
            assertThat(page.locator("[name=quotes]")).isVisible();
            SearchField.of(page, dossier, hosting).awaitResults();
            Axe.violations(page).forEach(violation -> wrong.add(mode + " " + violation));
        }
        Lines.assertNone("results", wrong);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void fitsEveryScreenWithResults(Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting).open("protesten").awaitResults();
        Lines.assertNone("results", Width.tooWide(page));
        field.input().fill("w".repeat(1_000));
        assertThat(field.status()).hasText("Niets gevonden.");
        Lines.assertNone("a long word", Width.tooWide(page));
    }

    @Test
    void worksWithoutStorage(Page page) {
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', {get() { throw new Error(); }});");
        SearchField field = SearchField.asking(page, "").type("protesten").awaitResults();
        field.input().press("Enter");
        page.locator("#search-words").fill("");
        assertThat(field.hits()).hasCount(0);
        assertThat(page.locator("#recent")).isHidden();
        Lines.assertNone("without storage", field.wrong());
    }

    @Test
    void leadsOnWithoutScripts(Browser browser) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        try (BrowserContext context = browser.newContext(options.setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Dossier.real().address(SearchField.PATH));
            assertThat(page.locator("#search")).isHidden();
            assertThat(page.locator(".search-without")).isVisible();
            for (String way : List.of("register.html", "tijdlijn.html", "woorden.html")) {
                page.navigate(Dossier.real().address(SearchField.PATH));
                page.locator(".search-side a[href='" + way + "']").click();
                page.waitForURL(Pattern.compile(Pattern.quote(way) + "$"));
                assertEquals(1, page.locator("h1").count(), way);
            }
        }
    }

    @Test
    void saysWhenAFileDoesNotComeAndTriesAgain(Page page) {
        SearchField field = SearchField.asking(page, "");
        page.route("**/search/words/*", route -> route.abort());
        field.input().fill("protesten");
        assertThat(field.results()).containsText("kon niet worden geladen");
        page.unroute("**/search/words/*");
        field.results().locator("button").click();
        field.awaitResults();
    }
}
