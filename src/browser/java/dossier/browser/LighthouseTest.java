package dossier.browser;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lighthouse's four marks for the pages that readers come to most. On a phone the goal is 98; the
 * front page has 96 or 97 for performance so far, and a busy machine gives less.
 */
@Isolated("Speed is measured.")
class LighthouseTest {

    private static final int ATTEMPTS = 3;

    @ParameterizedTest
    @CsvSource({
        "front, DESKTOP, 100",
        "article, DESKTOP, 100",
        "entity, DESKTOP, 100",
        "front, MOBILE, 93",
        "article, MOBILE, 93",
        "entity, MOBILE, 93"
    })
    void givesFullMarks(String template, Lighthouse.Device device, int least)
            throws IOException, InterruptedException {
        String page = PageKinds.fullest(Dossier.hosted(), template);
        List<String> poor = List.of();
        // What else a machine does makes a page slow, never fast.
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            poor = Lighthouse.marksBelow(least, Dossier.hosted().address(page), device);
            if (poor.isEmpty()) {
                break;
            }
        }
        Lines.assertNone(page + " " + device, poor);
    }
}
