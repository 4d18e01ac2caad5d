package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What folds and what scrolls. */
@UsePlaywright(Chromium.class)
class FoldTest {

    /** A browser whose style sheets can't open what is folded. */
    private static final String OLDER =
            """
            const supports = CSS.supports.bind(CSS);
            CSS.supports = (...query) => !query[0].includes('details-content') && supports(...query);
            """;

    private static final String FOLDS =
            "() => [...document.querySelectorAll('.margin-note, .rail details')].map(f => f.open)";

    private static final String SCROLLING =
            """
            () => [...document.querySelectorAll('.scroll')].filter(box => {
              if (box.closest('details:not([open])')) return false;
              const scrolls = box.scrollWidth > box.clientWidth
                || box.scrollHeight > box.clientHeight;
              return scrolls !== (box.getAttribute('tabindex') === '0');
            }).map(box => box.outerHTML.replace(/>[^]*/, '>'))
            """;

    /** After what is told of sizes has been told: that is before a frame is shown. */
    private static final String NEXT_FRAME =
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))";

    @Test
    void notesAreOpenBesideTheTextAndFoldedUnderItInOlderBrowsersToo(Page page) {
        page.addInitScript(OLDER);
        page.setViewportSize(1440, 900);
        page.navigate(Dossier.real().address(PageKinds.fullest(Dossier.real(), "article")));
        List<?> open = (List<?>) page.evaluate(FOLDS);
        assertTrue(!open.isEmpty() && !open.contains(false), open.toString());
        page.setViewportSize(800, 900);
        page.waitForFunction("() => !document.querySelector('.margin-note').open");
        assertTrue(!((List<?>) page.evaluate(FOLDS)).contains(true));
    }

    @Test
    void everythingIsOpenOnPaperAndFoldedAgainAfterwards(Page page) {
        page.setViewportSize(800, 900);
        page.navigate(Dossier.real().address(PageKinds.fullest(Dossier.real(), "article")));
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertTrue(!((List<?>) page.evaluate(FOLDS)).contains(false));
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertTrue(!((List<?>) page.evaluate(FOLDS)).contains(true));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aBoxIsAStopForTheKeyboardOnlyWhileItScrolls(String path, Page page) {
        page.navigate(Dossier.real().address(path));
        for (int width : new int[] {1440, 320, 1440}) {
            page.setViewportSize(width, 900);
            page.waitForFunction("width => innerWidth === width", width);
            page.evaluate(NEXT_FRAME);
            assertEquals(List.of(), Lines.of(page.evaluate(SCROLLING)), path + " at " + width);
        }
    }

    static List<String> pages() {
        return PageKinds.fullest(Dossier.real());
    }
}
