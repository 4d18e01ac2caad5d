package dossier.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.browser.Lighthouse.Look;
import java.io.IOException;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lighthouse's four marks for the pages that readers come to most. On a phone the goal is 98; a
 * quiet machine gives 96 to 99, because the first paint of a browser without a screen comes a
 * second sooner or later, as it happens.
 */
@Isolated("Speed is measured.")
class LighthouseTest {

    private static final int ATTEMPTS = 6;

    @ParameterizedTest
    @CsvSource({
        "front, DESKTOP, 100",
        "article, DESKTOP, 100",
        "entity, DESKTOP, 100",
        "front, MOBILE, 90",
        "article, MOBILE, 90",
        "entity, MOBILE, 90"
    })
    void givesFullMarks(String template, Lighthouse.Device device, int least)
            throws IOException, InterruptedException {
        String page = PageKinds.fullest(Dossier.hosted(), template);
        Look best = null;
        // What else a machine does makes a page slow, never fast.
        for (int attempt = 1; attempt <= ATTEMPTS && !isGood(best); attempt++) {
            Look look = Lighthouse.look(least, Dossier.hosted().address(page), device);
            best = best == null || look.counts() ? look : best;
        }
        assumeTrue(best.counts(), "too slow a machine to tell");
        Lines.assertNone(page + " " + device, best.poor());
    }

    private static boolean isGood(Look look) {
        return look != null && look.poor().isEmpty();
    }
}
