package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers ask of their system holds here too. */
@UsePlaywright(Chromium.class)
class PreferenceTest {

    private static final String MOVING =
            """
            () => [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              const lasts = list => list.split(',').some(time => parseFloat(time) > .001);
              return lasts(style.transitionDuration) || lasts(style.animationDuration)
                || style.scrollBehavior === 'smooth';
            }).map(element => element.outerHTML.replace(/>[^]*/, '>').slice(0, 90)).slice(0, 5)
            """;

    /** Elements that are drawn, not written, and look like the paper they stand on. */
    private static final String INVISIBLE =
            """
            () => {
              const paper = getComputedStyle(document.body).backgroundColor;
              const drawn = '.shape, .sun, .stamp .unknown, svg .bar, svg a *, svg circle, svg rect';
              return [...document.querySelectorAll(drawn)].filter(element => {
                const style = getComputedStyle(element);
                const inks = element.namespaceURI.endsWith('svg')
                  ? [style.fill, style.stroke]
                  : [style.backgroundColor, style.color];
                const pictured = style.backgroundImage !== 'none';
                const blank = ink => [paper, 'none', 'rgba(0, 0, 0, 0)'].includes(ink);
                return element.checkVisibility() && !pictured && inks.every(blank);
              }).map(element => element.outerHTML.replace(/>[^]*/, '>').slice(0, 90)).slice(0, 5);
            }
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void nothingMovesForThoseWhoWantItStill(String path, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(Dossier.real().address(path));
        Lines.assertNone(path, Lines.of(page.evaluate(MOVING)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyDrawingShowsInColoursOfTheSystem(String path, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(Dossier.real().address(path));
        Lines.assertNone(path, Lines.of(page.evaluate(INVISIBLE)));
    }

    static List<String> pages() {
        return PageKinds.fullest(Dossier.real());
    }
}
