package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page is wider than the screen, in any usual width, also for readers who want large text. */
@UsePlaywright(Chromium.class)
class WidthTest {

    @ParameterizedTest
    @MethodSource("pages")
    void fitsEveryScreen(String path, Page page) {
        page.navigate(Dossier.real().address(path));
        Lines.assertNone(path, Width.tooWide(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsEveryScreenWithTextOfDoubleSize(String path, Page page) {
        Width.doubleText(page);
        page.navigate(Dossier.real().address(path));
        Lines.assertNone(path, Width.tooWide(page));
    }

    static List<String> pages() {
        return PageKinds.fullest(Dossier.real());
    }
}
