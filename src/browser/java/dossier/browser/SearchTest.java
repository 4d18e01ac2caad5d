package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers find the paragraph: while typing, by keyboard alone, from a host and from disk. */
@UsePlaywright(Chromium.class)
class SearchTest {

    private static final String FIRST_MARK = "mark.searched >> nth=0";

    @ParameterizedTest
    @MethodSource("everywhere")
    void findsWhileTyping(Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting).open("");
        field.type("protesten").awaitResults();
        assertThat(field.results().locator("mark").first()).isVisible();
        Lines.assertNone("typing", field.wrong());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void opensTheArticleAtTheParagraphWithItsWordsMarked(
            Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting).open("protesten").awaitResults();
        Locator paragraph = field.paragraphs().first();
        String anchor = paragraph.getAttribute("href").replaceAll(".*#", "");
        paragraph.click();
        page.waitForURL(Pattern.compile("/artikel/.*\\?mark=.*#" + Pattern.quote(anchor) + "$"));
        assertThat(page.locator("[id='" + anchor + "']")).isInViewport();
        assertThat(page.locator(FIRST_MARK))
                .containsText(Pattern.compile("protest", Pattern.CASE_INSENSITIVE));
        page.locator("#marks button").click();
        assertThat(page.locator("mark.searched")).hasCount(0);
        Lines.assertNone("an article with marks", field.wrong());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void worksByKeyboardAlone(Dossier dossier, Hosting hosting, Page page) {
        SearchField field = SearchField.of(page, dossier, hosting);
        page.navigate(dossier.address(hosting, "index.html"));
        page.keyboard().press("/");
        page.keyboard().type("protesten");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/zoeken\\.html\\?q=protesten"));
        field.awaitResults();
        page.keyboard().press("Control+k");
        assertThat(field.input()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(field.hits().first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(field.hits().nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(field.input()).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(field.input()).isFocused();
        page.keyboard().press("Escape");
        assertThat(field.input()).hasValue("");
        assertThat(field.hits()).hasCount(0);
        page.keyboard().type("protesten");
        field.awaitResults();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/artikel/"));
        Lines.assertNone("by keyboard", field.wrong());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void givesTheSameFromASharedAddress(Dossier dossier, Hosting hosting, Browser browser) {
        try (BrowserContext reader = browser.newContext();
                BrowserContext friend = browser.newContext()) {
            Page page = reader.newPage();
            SearchField field = SearchField.of(page, dossier, hosting).open("");
            field.type("protesten Rusland").awaitResults();
            page.locator("[name=exact]").check();
            page.waitForURL(Pattern.compile("exact=1"));

            Page other = friend.newPage();
            SearchField shared = SearchField.of(other, dossier, hosting);
            shared.openAddress(page.url()).awaitResults();
            assertThat(shared.input()).hasValue("protesten Rusland");
            assertThat(other.locator("[name=exact]")).isChecked();
            // The reader's own results can still be those of the letters before.
            field.awaitShown(shared.shown());
            Lines.assertNone("a shared address", shared.wrong());
        }
    }

    static Stream<Arguments> everywhere() {
        return SearchField.everywhere();
    }

    @Test
    void comesBackToItsResults(Page page) {
        SearchField field = SearchField.asking(page, "protesten").awaitResults();
        List<String> before = field.shown();
        field.paragraphs().first().click();
        page.waitForURL(Pattern.compile("/artikel/"));
        page.goBack();
        assertThat(field.input()).hasValue("protesten");
        field.awaitResults();
        assertEquals(before, field.shown());
    }

    @Test
    void offersNamesFirstAndTellsTheOtherSpelling(Page page) {
        SearchField field = SearchField.asking(page, "");
        field.type("tokay").awaitResults();
        Locator name = page.locator(".found-names li").first();
        assertThat(name).containsText("Tokajev");
        assertThat(name).containsText("ersoon");
        assertThat(name).containsText(Pattern.compile("\\d+ vermeldingen"));
        assertThat(name).containsText("Ook: ");
        field.input().fill("CSTO");
        assertThat(page.locator(".paragraphs .quiet", containing("andere schrijfwijze")).first())
                .isVisible();
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    @Test
    void findsOnlyThisFormWhenAsked(Page page) {
        SearchField field = SearchField.asking(page, "protest").awaitResults();
        String all = field.found();
        page.locator("[name=exact]").check();
        assertThat(field.status()).not().hasText(all);
        for (String marked : field.results().locator("mark").allTextContents()) {
            assertEquals("protest", marked.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void offersWhatIsNearToAWordThatIsWrong(Page page) {
        SearchField field = SearchField.asking(page, "protestne").awaitResults();
        assertThat(field.results().locator(".note")).containsText("‘protestne’ komt niet voor");
        field.input().fill("Kazachstna");
        assertThat(field.results().locator(".note")).containsText("gezocht op ‘Kazachstan’");
    }

    @Test
    void offersWordsOnlyAsArticlesPrintThem(Page page) {
        SearchField field = SearchField.asking(page, "Kazahstan").awaitResults();
        assertThat(field.results().locator(".note")).containsText("gezocht op ‘Kazachstan’");
        // The register knows "Kazakstan" and "Kazakhstan" too, but no article prints them.
        assertThat(field.results().locator("button.word")).hasCount(0);
        field.input().fill("amerkaanse");
        assertThat(field.results().locator(".note")).containsText("gezocht op ‘Amerikaanse’");
    }

    @Test
    void saysWhatToTypeWhereNothingCanBeSearched(Page page) {
        SearchField field = SearchField.asking(page, "-Poetin");
        assertThat(field.status()).containsText("Typ er een woord of een naam bij");
        field.input().fill("\"");
        assertThat(field.status()).containsText("Typ een woord of een naam");
        assertThat(page.locator("#facets")).isHidden();
        field.input().fill("Poetin");
        field.awaitResults();
        assertThat(page.locator("#facets")).isVisible();
        field.input().fill("");
        assertThat(page.locator("#facets")).isHidden();
        Lines.assertNone("nothing to search", field.wrong());
    }

    @Test
    void takesTheWordThatWasMeant(Page page) {
        SearchField field = SearchField.asking(page, "");
        field.openAddress(Dossier.real().address(SearchField.PATH + "?q=protestne&exact=1"));
        Locator meant = field.results().locator("button.word").first();
        String word = meant.textContent();
        meant.click();
        assertThat(field.input()).hasValue(word);
        field.awaitResults();
    }

    @Test
    void saysWhatItTriedWhereNothingIsFound(Page page) {
        SearchField field = SearchField.asking(page, "xqzxqzxqz");
        assertThat(field.status()).hasText("Niets gevonden.");
        assertThat(field.results()).containsText("Gezocht is op");
        assertThat(page.locator("main a[href='register.html']:visible")).hasCount(1);
        Lines.assertNone("nothing found", field.wrong());
        Lines.assertNone("nothing found", Axe.violations(page));
    }

    @Test
    void showsMoreOnRequestAndKeepsThePlace(Page page) {
        Dossier dossier = Dossier.ofArticles(200);
        SearchField field = SearchField.of(page, dossier, Hosting.FOLDER).open("protesten");
        field.awaitResults();
        int before = page.locator(".hits > li").count();
        page.locator("#results > button.more").click();
        assertThat(page.locator(".hits > li")).hasCount(2 * before);
        assertThat(page.locator(".hits > li").nth(before).locator("a.hit").first()).isFocused();
    }

    @Test
    void remembersWhatWasSearchedUntilItIsForgotten(Page page) {
        SearchField field = SearchField.asking(page, "protesten").awaitResults();
        page.keyboard().press("/");
        page.keyboard().press("Enter");
        field.open("");
        Locator again = page.locator("#recent button[data-again]");
        assertThat(again).hasText("protesten");
        again.click();
        field.awaitResults();
        field.open("");
        page.locator("#recent [data-forget]").click();
        assertThat(page.locator("#recent")).isHidden();
        field.open("");
        assertThat(page.locator("#recent")).isHidden();
    }

    @Test
    void announcesWhatItFinds(Page page) {
        SearchField field = SearchField.asking(page, "");
        assertThat(field.status()).hasRole(AriaRole.STATUS);
        field.type("Tokajev");
        String first = field.found();
        field.input().fill("protesten");
        assertThat(field.status()).not().hasText(first);
        assertNotEquals(first, field.found());
        assertTrue(field.found().contains("artikel"));
    }
}
