package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper an article is whole: its text, numbers, notes and sources, without what only clicks. */
@UsePlaywright(Chromium.class)
class PrintTest {

    /** All text of the article but for what is spoken instead of drawn, and what only clicks. */
    private static final String CONTENT =
            """
            () => {
              const article = document.querySelector('main article');
              const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                const without = 'nav, button, template, [hidden], .visually-hidden, .data';
                if (!walker.currentNode.parentElement.closest(without)) {
                  texts.push(walker.currentNode.data);
                }
              }
              return texts;
            }
            """;

    private static final String ORIGINAL = ".provenance a[rel~=external]";

    @ParameterizedTest
    @MethodSource("articles")
    void holdsAllThatAnArticleSays(String path, Page page) throws IOException {
        page.navigate(Dossier.real().address(path));
        String paper = letters(printed(page));
        List<String> lost =
                Lines.of(page.evaluate(CONTENT)).stream()
                        .filter(text -> !paper.contains(letters(text)))
                        .toList();
        Lines.assertNone(path, lost);
    }

    @Test
    void givesTheAddressOfTheOriginalAndNoMenu(Page page) throws IOException {
        page.navigate(Dossier.real().address(articles().get(0)));
        String paper = letters(printed(page));
        String address = page.locator(ORIGINAL).getAttribute("href");
        assertTrue(paper.contains(letters(address)), address);
        assertFalse(paper.contains(letters(page.locator(".menu").textContent())), "the menu");
    }

    static List<String> articles() {
        return Dossier.real().pages().stream().filter(path -> path.startsWith("artikel/")).toList();
    }

    private static String printed(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** Only letters and digits: lines, hyphens and ligatures are the printer's. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
