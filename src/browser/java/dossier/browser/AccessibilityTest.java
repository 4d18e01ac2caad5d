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
    @MethodSource("fullest")
    void breaksNoRuleInAnyMode(String path, Page page) {
        Lines.assertNone(path, violations(path, Mode.all(), page));
    }

    @ParameterizedTest
    @MethodSource("barest")
    void breaksNoRuleWhereThereIsLittleToSay(String path, Page page) {
        Lines.assertNone(path, violations(path, Mode.byDay(), page));
    }

    static List<String> fullest() {
        return PageKinds.fullest(Dossier.real());
    }

    static List<String> barest() {
        return PageKinds.barest(Dossier.real());
    }

    private static List<String> violations(String path, List<Mode> modes, Page page) {
        List<String> violations = new ArrayList<>();
        for (Mode mode : modes) {
            mode.open(page, Dossier.real().address(path));
            Axe.violations(page).forEach(violation -> violations.add(mode + " " + violation));
        }
        return violations;
    }
}
