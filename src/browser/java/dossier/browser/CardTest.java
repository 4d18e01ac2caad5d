package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** The card beside a name: for a mouse, a keyboard and a finger (WCAG 2.2, 1.4.13). */
@UsePlaywright(Chromium.class)
class CardTest {

    private static final String CARD = "#card";
    private static final String NAMES = ".text a.e";

    /** Longer than a card waits for a mouse that has left its name. */
    private static final String LATER =
            "() => new Promise(done => setTimeout(done, 1000)).then(() => true)";

    @Test
    void showsOnceAMouseRestsOnAName(Page page) {
        Locator name = open(page);
        name.hover();
        assertThat(page.locator(CARD)).isVisible();
        assertThat(name).hasAttribute("aria-describedby", "card");
        Lines.assertNone("an open card", Axe.violations(page));
    }

    @Test
    void staysWhileTheMouseIsOnItAndGoesWithIt(Page page) {
        open(page).hover();
        assertThat(page.locator(CARD)).isVisible();
        BoundingBox card = page.locator(CARD).boundingBox();
        page.mouse().move(card.x + card.width / 2, card.y + card.height / 2);
        page.evaluate(LATER);
        assertThat(page.locator(CARD)).isVisible();
        page.mouse().move(1, 1);
        assertThat(page.locator(CARD)).isHidden();
    }

    @Test
    void goesAtEscape(Page page) {
        open(page).hover();
        assertThat(page.locator(CARD)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(CARD)).isHidden();
    }

    @Test
    void comesAndGoesWithTheFocusOfAKeyboard(Page page) {
        Locator name = open(page);
        // Focus shows for those who last used a key.
        page.keyboard().press("Shift");
        name.focus();
        assertThat(name).isFocused();
        assertThat(page.locator(CARD)).isVisible();
        assertThat(name).hasAttribute("aria-describedby", "card");
        page.keyboard().press("Escape");
        assertThat(page.locator(CARD)).isHidden();
        assertThat(name).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/artikel/"));
    }

    @Test
    void isASheetAtTheFirstTapAndTheSecondFollows(Browser browser) {
        Browser.NewContextOptions telephone = new Browser.NewContextOptions();
        telephone.setHasTouch(true).setIsMobile(true).setViewportSize(390, 844);
        try (BrowserContext context = browser.newContext(telephone)) {
            Page page = context.newPage();
            Locator name = open(page);
            String article = page.url();
            name.tap();
            assertThat(page.locator(CARD)).isVisible();
            assertThat(page.locator(CARD)).hasAttribute("role", "dialog");
            assertThat(page).hasURL(article);
            Lines.assertNone("an open sheet", Axe.violations(page));
            page.locator(CARD + " .card-close").tap();
            assertThat(page.locator(CARD)).isHidden();
            name.tap();
            assertThat(page.locator(CARD)).isVisible();
            name.tap();
            page.waitForURL(url -> !url.contains("/artikel/"));
        }
    }

    @Test
    void isNotNeededWithoutScripts(Browser browser) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        try (BrowserContext context = browser.newContext(options.setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page).click();
            page.waitForURL(url -> !url.contains("/artikel/"));
        }
    }

    /** Opens an article; returns a name in it that has a card. */
    private static Locator open(Page page) {
        page.navigate(Dossier.real().address(PageKinds.fullest(Dossier.real(), "article")));
        return page.locator(NAMES).first();
    }
}
