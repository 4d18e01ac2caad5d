package dossier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paragraph goes along: its address, or its words with their source. */
@UsePlaywright(Chromium.class)
class CopyTest {

    private static final String PARAGRAPH = ".text .blok";
    private static final String CLIPBOARD = "() => navigator.clipboard.readText()";

    @Test
    void takesTheLinkOfAParagraph(Page page) {
        Locator paragraph = open(page);
        copy(page, paragraph, "link");
        assertEquals(page.url() + "#" + paragraph.getAttribute("id"), page.evaluate(CLIPBOARD));
    }

    @Test
    void takesTheWordsWithTheirSource(Page page) {
        Locator paragraph = open(page);
        copy(page, paragraph, "quote");
        String copied = page.evaluate(CLIPBOARD).toString();
        String words = paragraph.locator("> p").textContent().strip().replaceAll("\\s+", " ");
        assertTrue(copied.contains(words), copied);
        assertTrue(copied.contains(page.locator("h1").textContent().strip()), copied);
        assertTrue(copied.contains("#" + paragraph.getAttribute("id")), copied);
    }

    @Test
    void isReachedByKeyboard(Page page) {
        Locator paragraph = open(page);
        // Focus shows for those who last used a key.
        page.keyboard().press("Shift");
        paragraph.locator(".nr").focus();
        assertThat(paragraph.locator("[data-copy=link]")).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#status")).not().isEmpty();
        String link = page.evaluate(CLIPBOARD).toString();
        assertTrue(link.endsWith("#" + paragraph.getAttribute("id")), link);
    }

    @Test
    void standsBelowTheParagraphThatTheAddressNames(Page page) {
        Locator paragraph = open(page);
        paragraph.locator(".nr").click();
        assertThat(paragraph.locator("[data-copy=link]")).isVisible();
        Lines.assertNone("a paragraph with its address", Axe.violations(page));
    }

    private static void copy(Page page, Locator paragraph, String what) {
        paragraph.locator(".nr").hover();
        paragraph.locator("[data-copy=" + what + "]").click();
        assertThat(page.locator("#status")).not().isEmpty();
    }

    /** Opens an article; returns its third paragraph. */
    private static Locator open(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(Dossier.real().address(PageKinds.fullest(Dossier.real(), "article")));
        return page.locator(PARAGRAPH).nth(2);
    }
}
