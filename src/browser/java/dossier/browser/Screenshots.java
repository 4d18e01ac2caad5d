package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;

/** Pictures of pages in {@code target/screenshots}. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int MAX_HEIGHT = 6_000;

    private Screenshots() {}

    /** Takes a picture of the whole page, or of the first 6,000 pixels of a long one. */
    static void take(Page page, String name) {
        double height =
                ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(
                                new Clip(
                                        0,
                                        0,
                                        page.viewportSize().width,
                                        Math.min(height, MAX_HEIGHT)))
                        .setPath(FOLDER.resolve(name + ".png")));
    }
}
