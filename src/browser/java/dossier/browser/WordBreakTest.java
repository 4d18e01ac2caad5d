package dossier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word stands one letter a line: a word may go over to the next line, never to a third. */
@UsePlaywright(Chromium.class)
class WordBreakTest {

    private static final int[] SCREENS = {320, 390, 820, 1440};
    private static final int HEIGHT = 900;

    /**
     * The first words that stand on more than two lines; what only screen readers get doesn't
     * count.
     */
    private static final String BROKEN =
            """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              const broken = [];
              const isClipped = element => element !== null
                && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
              while (walker.nextNode() && broken.length < 3) {
                const node = walker.currentNode;
                const isRead = !node.parentElement.closest('script, style, template, svg')
                  && node.parentElement.checkVisibility({visibilityProperty: true})
                  && !isClipped(node.parentElement);
                for (const word of isRead ? node.data.matchAll(/\\p{L}{3,}/gu) : []) {
                  range.setStart(node, word.index);
                  range.setEnd(node, word.index + word[0].length);
                  const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                  if (lines.size > 2) broken.push(word[0] + ' on ' + lines.size + ' lines');
                }
              }
              return broken.map(word => `${document.documentElement.clientWidth} px wide: ${word}`);
            }
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void standsWordsOnALine(String path, Page page) {
        page.navigate(Dossier.real().address(path));
        List<String> broken = new ArrayList<>();
        for (int width : SCREENS) {
            page.setViewportSize(width, HEIGHT);
            broken.addAll(Lines.of(page.evaluate(BROKEN)));
        }
        Lines.assertNone(path, broken);
    }

    static List<String> pages() {
        return PageKinds.fullest(Dossier.real());
    }
}
