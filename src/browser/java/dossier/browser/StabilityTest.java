package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader has begun to read stays where it is. */
@UsePlaywright(Chromium.class)
class StabilityTest {

    /** What counts as good (web.dev, Cumulative Layout Shift). */
    private static final double LARGEST_SHIFT = 0.1;

    private static final String RECORD =
            """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(e => window.shifts.push(e.value)))
              .observe({type: 'layout-shift', buffered: true});
            """;
    private static final String PAINTED =
            "() => performance.getEntriesByName('first-contentful-paint').length > 0";

    /**
     * Keeps the page from showing anything for a while, so that all fonts come in one frame. A
     * frame counts all that moved in it as if it had moved as far as what moved furthest, so a line
     * more above the text and a word that goes to the next line, each next to nothing, are much
     * together.
     */
    private static final String BUSY =
            """
            () => setTimeout(() => {
              const end = performance.now() + 500;
              while (performance.now() < end);
            })
            """;

    private static final String SETTLED =
            """
            () => document.fonts.ready
              .then(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
              .then(() => window.shifts.reduce((sum, shift) => sum + shift, 0))
            """;

    @ParameterizedTest
    @MethodSource("pagesInModes")
    void fontsThatComeLateMoveNextToNothing(String path, Mode mode, Page page) {
        List<Route> fonts = new ArrayList<>();
        page.route("**/*.woff2", fonts::add);
        page.addInitScript(RECORD);
        mode.prepare(page);
        page.navigate(
                Dossier.real().address(path),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForFunction(PAINTED);
        page.evaluate(BUSY);
        fonts.forEach(Route::resume);
        page.unroute("**/*.woff2");
        double shift = ((Number) page.evaluate(SETTLED)).doubleValue();
        assertTrue(shift <= LARGEST_SHIFT, () -> path + " " + mode + " shifts by " + shift);
    }

    static Stream<Arguments> pagesInModes() {
        return Stream.of("front", "article", "entity")
                .map(template -> PageKinds.fullest(Dossier.real(), template))
                .flatMap(path -> modes().map(mode -> Arguments.of(path, mode)));
    }

    /** Where lines of words end depends on the width: telephones of many kinds, and a desk. */
    private static Stream<Mode> modes() {
        return IntStream.of(320, 360, 375, 390, 412, 430, 1440)
                .mapToObj(width -> new Mode(width, ColorScheme.LIGHT));
    }
}
