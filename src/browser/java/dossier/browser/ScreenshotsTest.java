package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every kind of page for whoever reviews a change: {@code target/screenshots}. */
@UsePlaywright(Chromium.class)
class ScreenshotsTest {

    @ParameterizedTest
    @MethodSource("kinds")
    void showsEveryKindInEveryMode(PageKind kind, Page page) {
        for (Mode mode : Mode.all()) {
            mode.open(page, Dossier.real().address(kind.fullest()));
            Screenshots.take(page, kind.name() + "-" + mode);
        }
    }

    static List<PageKind> kinds() {
        return PageKinds.of(Dossier.real());
    }
}
