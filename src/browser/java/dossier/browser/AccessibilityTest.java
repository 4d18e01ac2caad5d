package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is shut out, as far as axe-core can tell. */
@UsePlaywright(Chromium.class)
class AccessibilityTest {

    @ParameterizedTest
    @MethodSource("pages")
    void breaksNoRuleInAnyMode(String path, Page page) {
        List<String> violations = new ArrayList<>();
        for (Mode mode : Mode.all()) {
            mode.open(page, Dossier.real().address(path));
            Axe.violations(page).forEach(violation -> violations.add(mode + " " + violation));
        }
        Lines.assertNone(path, violations);
    }

    static List<String> pages() {
        return PageKinds.extremes(Dossier.real());
    }
}
