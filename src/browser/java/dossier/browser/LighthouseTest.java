package dossier.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.browser.Lighthouse.Look;
import java.io.IOException;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lighthouse's four marks for the pages that readers come to most. On a phone the goal is 98, which
 * takes a machine that does nothing else: what else it does is counted four times.
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
        String address = Dossier.hosted().address(page);
        Look look = Lighthouse.look(least, address, device, Lighthouse.USUAL_SLOWDOWN);
        // What else a machine does makes a page slow, never fast.
        for (int attempt = 2; attempt <= ATTEMPTS && !look.isGood(); attempt++) {
            look = Lighthouse.look(least, address, device, look.fairSlowdown());
        }
        assumeTrue(look.isGood() || look.fast(), "too busy a machine to tell");
        Lines.assertNone(page + " " + device, look.poor());
    }
}
