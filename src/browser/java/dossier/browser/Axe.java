package dossier.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds on a page: WCAG 2.0, 2.1 and 2.2, A and AA, and its own advice. */
final class Axe {

    // AxeBuilder would pass whole reports through the driver and open a page for every run, for the
    // sake of frames, which the site has none of.
    private static final String RUN =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',
                'best-practice'];
              const found = await axe.run({runOnly: tags, resultTypes: ['violations']});
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${node.target}: ${node.failureSummary.replace(/\\s+/g, ' ')}`));
            }
            """;

    private Axe() {}

    /** A line for every element that breaks a rule: the rule, the element, what to do. */
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return Lines.of(page.evaluate(RUN));
    }
}
