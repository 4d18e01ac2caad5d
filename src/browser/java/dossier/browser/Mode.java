package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * A screen and its colours.
 *
 * @param width in CSS pixels
 */
record Mode(int width, ColorScheme colours) {

    private static final int HEIGHT = 900;

    /** A telephone and a desk, by day and by night. */
    static List<Mode> all() {
        return Stream.concat(byDay().stream(), byDay().stream().map(Mode::byNight)).toList();
    }

    /** A telephone and a desk. */
    static List<Mode> byDay() {
        return List.of(new Mode(390, ColorScheme.LIGHT), new Mode(1440, ColorScheme.LIGHT));
    }

    private Mode byNight() {
        return new Mode(width, ColorScheme.DARK);
    }

    /** Opens an address in this mode, without movement, so that what is seen stays. */
    void open(Page page, String address) {
        prepare(page);
        page.navigate(address);
    }

    /** Puts an empty page into this mode. */
    void prepare(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(colours)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public String toString() {
        return width + (colours == ColorScheme.DARK ? "-dark" : "-light");
    }
}
