package dossier.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** How wide a page is beside the screen. */
final class Width {

    private static final int[] SCREENS = {320, 360, 390, 820, 1100, 1160, 1440, 1920};
    private static final int HEIGHT = 900;
    private static final String DOUBLE = "{\"fontSizes\": {\"standard\": 32, \"fixed\": 26}}";

    /** The innermost elements that reach furthest over the edge. */
    private static final String TOO_WIDE =
            """
            () => {
              const root = document.documentElement;
              const over = root.scrollWidth - root.clientWidth;
              if (over <= 0) return [];
              const right = element => element.getBoundingClientRect().right;
              const culprits = [...document.body.querySelectorAll('*')]
                .filter(element => right(element) > root.clientWidth + 1)
                .filter(element => ![...element.children].some(
                  child => right(child) >= right(element)))
                .sort((a, b) => right(b) - right(a)).slice(0, 3)
                .map(element => element.outerHTML.replace(/>[^]*/, '>').slice(0, 90));
              return [`${root.clientWidth} px wide: ${over} px too wide: ${culprits.join(' ')}`];
            }
            """;

    private Width() {}

    /** A line for every screen that the page doesn't fit. */
    static List<String> tooWide(Page page) {
        List<String> lines = new ArrayList<>();
        for (int width : SCREENS) {
            page.setViewportSize(width, HEIGHT);
            lines.addAll(tooWideNow(page));
        }
        return lines;
    }

    /** A line if the page doesn't fit the screen that it has. */
    static List<String> tooWideNow(Page page) {
        return Lines.of(page.evaluate(TOO_WIDE));
    }

    /** Gives the reader's own font size, twice the usual one, to pages opened from now on. */
    static void doubleText(Page page) {
        JsonObject sizes = JsonParser.parseString(DOUBLE).getAsJsonObject();
        page.context().newCDPSession(page).send("Page.setFontSizes", sizes);
    }
}
