package dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts add comfort, never content: pages say the same with and without them. */
@UsePlaywright(Chromium.class)
class NoScriptTest {

    /**
     * Every piece of text that can be read or unfolded, but for the words on controls, which only
     * scripts give a use, and what stands in for them.
     */
    private static final String TEXT =
            """
            () => {
              const without = 'script, style, template, noscript, button, label, form, dialog, output, '
                + '[role=dialog], [role=status], [role=tooltip]';
              const readable = element => element.checkVisibility()
                || readableFolded(element.closest('details:not([open])'));
              const readableFolded = fold => fold !== null && (fold.checkVisibility()
                || readableFolded(fold.parentElement.closest('details:not([open])')));
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                const text = walker.currentNode.data.trim().replace(/\\s+/g, ' ');
                const parent = walker.currentNode.parentElement;
                if (text && !parent.closest(without) && readable(parent)) texts.push(text);
              }
              return texts;
            }
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void saysTheSameWithoutScripts(String path, Browser browser) {
        List<String> with = text(browser, path, true);
        List<String> without = text(browser, path, false);
        Lines.assertNone(path + ": scripts take away", rest(without, with));
        Lines.assertNone(path + ": only scripts show", rest(with, without));
    }

    private static List<String> text(Browser browser, String path, boolean scripts) {
        Browser.NewContextOptions options = new Browser.NewContextOptions();
        try (BrowserContext context = browser.newContext(options.setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(Dossier.real().address(path));
            return Lines.of(page.evaluate(TEXT));
        }
    }

    /** What is left of a list without what another has, as often as that has it. */
    private static List<String> rest(List<String> list, List<String> other) {
        List<String> rest = new ArrayList<>(list);
        other.forEach(rest::remove);
        return rest;
    }

    static List<String> pages() {
        return PageKinds.fullest(Dossier.real());
    }
}
