package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Light, dark, or as the system says: what a reader chose stays. */
@UsePlaywright(Chromium.class)
class ThemeTest {

    private static final String BUTTON = ".theme button";
    private static final String PAPER = "() => getComputedStyle(document.body).backgroundColor";

    /** Notes what stands in the page at the moment when it gets its theme. */
    private static final String WATCH =
            """
            new MutationObserver(() => {
              if (document.documentElement.dataset.theme && window.before === undefined) {
                window.before = document.body === null && performance.getEntriesByType('paint').length;
              }
            }).observe(document, {attributes: true, subtree: true, attributeFilter: ['data-theme']});
            """;

    @Test
    void followsTheSystemUntilAReaderChooses(Page page) {
        page.navigate(Dossier.real().address("index.html"));
        String light = paper(page, ColorScheme.LIGHT);
        String dark = paper(page, ColorScheme.DARK);
        assertNotEquals(light, dark);

        Locator button = page.locator(BUTTON);
        button.click();
        assertEquals(light, paper(page, ColorScheme.DARK), "chosen: light");
        button.click();
        assertEquals(dark, paper(page, ColorScheme.LIGHT), "chosen: dark");
        button.click();
        assertEquals(light, paper(page, ColorScheme.LIGHT), "automatic again");
        assertEquals(dark, paper(page, ColorScheme.DARK), "automatic again");
    }

    @ParameterizedTest
    @EnumSource
    void isRememberedOnOtherPages(Hosting hosting, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(Dossier.real().address(hosting, "index.html"));
        String dark = page.evaluate(PAPER).toString();
        page.locator(BUTTON).click();
        String words = page.locator(BUTTON).textContent();
        page.navigate(Dossier.real().address(hosting, "register.html"));
        assertNotEquals(dark, page.evaluate(PAPER));
        assertThat(page.locator(BUTTON)).hasText(words);
    }

    @Test
    void isThereBeforeAnythingIsShown(Page page) {
        page.navigate(Dossier.real().address("index.html"));
        page.locator(BUTTON).click();
        page.addInitScript(WATCH);
        page.navigate(Dossier.real().address("register.html"));
        assertEquals(0, page.evaluate("() => window.before"));
    }

    @Test
    void worksWithoutStorage(Page page) {
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', {get() { throw new Error(); }});");
        Complaints complaints = Complaints.of(page, Dossier.real().address(""));
        page.navigate(Dossier.real().address("index.html"));
        String before = paper(page, ColorScheme.DARK);
        page.locator(BUTTON).click();
        assertNotEquals(before, paper(page, ColorScheme.DARK));
        Lines.assertNone("without storage", complaints.lines());
    }

    @Test
    void isNotOfferedWithoutScripts(Browser browser) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        try (BrowserContext context = browser.newContext(options.setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Dossier.real().address("index.html"));
            assertThat(page.locator(BUTTON)).isHidden();
        }
    }

    private static String paper(Page page, ColorScheme system) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(system));
        return page.evaluate(PAPER).toString();
    }
}
