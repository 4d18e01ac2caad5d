package dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wider than the screen says so, and begins at its subject, with scripts and without. */
@UsePlaywright(Chromium.class)
class SidewaysTest {

    private static final List<String> PICTURES = List.of("map", "network", "front", "entity");

    /** Pictures whose subject isn't in the middle, as far as they can be scrolled. */
    private static final String OFF =
            """
            () => [...document.querySelectorAll('.centred')].map(box => {
              const subject = box.querySelector('.centre > i').getBoundingClientRect().left
                - box.getBoundingClientRect().left - box.clientLeft + box.scrollLeft;
              const most = box.scrollWidth - box.clientWidth;
              const there = Math.max(0, Math.min(most, subject - box.clientWidth / 2));
              return Math.abs(box.scrollLeft - there) < 2 ? ''
                : `${box.className} begins at ${box.scrollLeft}, not ${there}`;
            }).filter(Boolean)
            """;

    /** Boxes that scroll without a word, or the other way round. */
    private static final String UNTOLD =
            """
            () => [...document.querySelectorAll('.sideways')]
              .filter(box => box.checkVisibility())
              .filter(box => {
                const scroll = box.querySelector('.scroll');
                return scroll.scrollWidth > scroll.clientWidth
                  !== box.querySelector('.how').checkVisibility();
              }).map(box => `${innerWidth} px wide: ${box.textContent.trim().slice(0, 60)}`)
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void picturesBeginAtTheirSubject(boolean scripts, Browser browser) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        options.setJavaScriptEnabled(scripts).setViewportSize(390, 800);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            for (String template : PICTURES) {
                String path = PageKinds.fullest(Dossier.real(), template);
                page.navigate(Dossier.real().address(path));
                page.locator(".centred").first().scrollIntoViewIfNeeded();
                Lines.assertNone(path, Lines.of(page.evaluate(OFF)));
            }
        }
    }

    @Test
    void stayWhereTheReaderMovesThem(Page page) {
        page.setViewportSize(390, 800);
        page.navigate(Dossier.real().address(PageKinds.fullest(Dossier.real(), "network")));
        page.locator(".centred").first().evaluate("box => box.scrollTo(0, 0)");
        page.setViewportSize(400, 800);
        Object left = page.locator(".centred").first().evaluate("box => '' + box.scrollLeft");
        Lines.assertNone(
                "moved", Stream.of(left.toString()).filter(at -> !at.equals("0")).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatScrollsSaysSo(String path, Page page) {
        page.navigate(Dossier.real().address(path));
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        for (int width : new int[] {320, 390, 820, 1160, 1440}) {
            page.setViewportSize(width, 900);
            Lines.assertNone(path, Lines.of(page.evaluate(UNTOLD)));
        }
    }

    static List<String> pages() {
        return PageKinds.fullest(Dossier.real()).stream()
                .filter(path -> Dossier.real().read(path).contains("class=\"sideways\""))
                .toList();
    }
}
