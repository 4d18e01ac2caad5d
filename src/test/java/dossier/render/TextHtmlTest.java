package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Block;
import dossier.article.Markdown;
import dossier.article.PlainText;
import dossier.model.BlockRole;
import dossier.model.SourceLocation;
import dossier.page.BlockMarks;
import dossier.page.NameLink;
import dossier.page.QuoteMark;
import dossier.page.TimeMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextHtmlTest {

    private final TextHtml html = new TextHtml();

    private static Block block(String markdown) {
        Node node = Markdown.parse(markdown).getFirstChild();
        return new Block(
                1,
                BlockRole.PARAGRAPH,
                "al-1",
                1,
                node,
                PlainText.of(node).text(),
                List.of(),
                OptionalInt.empty(),
                new SourceLocation("a.md", 1, 0));
    }

    /** Links every occurrence of the names in the block's plain text. */
    private String linked(String markdown, String... names) {
        Block block = block(markdown);
        List<NameLink> links = new ArrayList<>();
        for (String name : names) {
            IntUnaryOperator next = from -> block.text().indexOf(name, from);
            for (int at = next.applyAsInt(0); at >= 0; at = next.applyAsInt(at + 1)) {
                links.add(new NameLink(at, at + name.length(), "p.html", "person"));
            }
        }
        return html.block(block, BlockMarks.ofLinks(links))
                .replace("<a class=\"e e-person\" href=\"p.html\">", "[")
                .replace("</a>", "]");
    }

    @Test
    void linksNamesInPlainText() {
        assertEquals(
                "<p>Dat zei [Poetin] tegen [Tokajev].</p>",
                linked("Dat zei Poetin tegen Tokajev.", "Poetin", "Tokajev"));
    }

    @Test
    void linksNamesInEmphasis() {
        assertEquals(
                "<p><em>[Poetin]</em> en <strong>oom [Poetin]</strong></p>",
                linked("*Poetin* en **oom Poetin**", "Poetin"));
    }

    @Test
    void aNameOverSeveralNodesIsALinkInEach() {
        assertEquals(
                "<p><em>[Vladimir]</em>[ Poetin]</p>",
                linked("*Vladimir* Poetin", "Vladimir Poetin"));
        assertEquals("<p>[Vladimir]\n[Poetin]</p>", linked("Vladimir\nPoetin", "Vladimir\nPoetin"));
    }

    @Test
    void aNameInALinkOfTheSourceStaysThatLink() {
        assertEquals(
                "<p><a rel=\"nofollow\" href=\"https://a.example/\">Poetin] en [Poetin]</p>",
                linked("[Poetin](https://a.example/) en Poetin", "Poetin"));
    }

    @Test
    void linksNamesInTablesListsAndQuotes() {
        assertTrue(linked("| a |\n|---|\n| Poetin |", "Poetin").contains("<td>[Poetin]</td>"));
        assertTrue(linked("- Poetin", "Poetin").contains("<li>[Poetin]</li>"));
        assertTrue(linked("> Poetin", "Poetin").contains("<p>[Poetin]</p>"));
    }

    @Test
    void leavesCodeAlone() {
        assertEquals("<p><code>Poetin</code> [Poetin]</p>", linked("`Poetin` Poetin", "Poetin"));
    }

    @Test
    void escapesWhatWouldBeMarkup() {
        assertEquals(
                "<p>&lt;b&gt;[Poetin]&lt;/b&gt; &amp; &quot;co&quot;</p>",
                linked("<b>Poetin</b> & \"co\"", "Poetin"));
        assertEquals(
                "<p>&lt;div&gt;\n&lt;script&gt;x&lt;/script&gt;\n&lt;/div&gt;</p>",
                linked("<div>\n<script>x</script>\n</div>"));
    }

    @Test
    void dropsAddressesThatCouldRunCode() {
        for (String address :
                List.of(
                        "javascript:alert(1)",
                        "JAVASCRIPT:alert(1)",
                        "java&#x0A;script:alert(1)",
                        "&#x20;javascript:alert(1)",
                        "vbscript:x",
                        "data:text/html,x",
                        "file:///etc/passwd")) {
            String shown = linked("[klik](<" + address + ">)").toLowerCase(Locale.ROOT);
            assertFalse(shown.contains("script:"), shown);
            assertFalse(shown.contains("data:"), shown);
            assertFalse(shown.contains("file:"), shown);
        }
    }

    @Test
    void loadsNoImages() {
        assertEquals(
                "<p><a href=\"https://a.example/x.png\">beeld] en beeld</p>",
                linked("![beeld](https://a.example/x.png) en ![beeld](x.png)"));
        assertEquals("<p>beeld</p>", linked("![beeld](javascript:alert)"));
    }

    @Test
    void numbersFootnotesByTheirDefinitions() {
        String page = html.page("Een[^b] en twee[^a].\n\n[^a]: Aap\n\n[^b]: Beer\n");
        assertTrue(page.contains("Een<sup><a href=\"#fn-2\">2</a></sup>"), page);
        assertTrue(page.contains("<div id=\"fn-1\">"), page);
    }

    @Test
    void numbersAFootnoteThatIsDefinedTwiceOnce() {
        String page = html.page("Een[^A].\n\n[^a]: Aap\n\n[^a]: Beer\n");
        assertTrue(page.contains("<a href=\"#fn-1\">1</a>"), page);
        assertTrue(page.contains("<div id=\"fn-1\">\n<p>Aap"), page);
        assertTrue(page.contains("<div id=\"fn-2\">"), page);
    }

    @Test
    void setsHeadingsUnderTheNearestOfAHigherRank() {
        String page = html.page("## a\n\n#### b\n\n### c\n\n#### d\n\n# e\n\n> ### f\n\n## g\n");
        assertEquals(
                List.of("h2a", "h3b", "h3c", "h4d", "h2e", "h2f", "h3g"),
                Jsoup.parse(page).select("h2, h3, h4").stream()
                        .map(heading -> heading.tagName() + heading.text())
                        .toList());
    }

    @Test
    void showsTheAddressOfAnImageOrALinkWithoutWords() {
        String address = "https://a.example/x.png";
        assertEquals(
                "<p><a href=\"" + address + "\">" + address + "]</p>",
                linked("![](" + address + ")"));
        assertEquals("<p>x.png</p>", linked("![ ](x.png)"));
        assertEquals(
                "<p><a rel=\"nofollow\" href=\"" + address + "\">" + address + "]</p>",
                linked("[](" + address + ")"));
        assertEquals(address, block("![](" + address + ")").text());
    }

    @Test
    void aPartOfABlockHasNothingOfTheOtherPart() {
        Block block =
                block(
                        "Zie `code` <b>, ![kaart](https://a.example/) en *een*.[^1]\n"
                                + "*Antony [Blinken](https://b.example/)*, `minister`[^1]\n\n[^1]: N.");
        int credit = block.text().indexOf("Antony");
        int end = block.text().length();
        assertEquals(
                "Zie <code>code</code> &lt;b&gt;, <a href=\"https://a.example/\">kaart</a> en"
                        + " <em>een</em>.<sup><a href=\"#fn-1\">1</a></sup>\n",
                html.inline(block, 0, credit, BlockMarks.NONE));
        assertEquals(
                "<em>Antony <a rel=\"nofollow\" href=\"https://b.example/\">Blinken</a></em>,"
                        + " <code>minister</code><sup><a href=\"#fn-1\">1</a></sup>",
                html.inline(block, credit, end, BlockMarks.NONE));
    }

    @Test
    void aPartThatBeginsWithinANodeHasThatNodesRest() {
        Block block = block("*Geen `doorbraak. Antony` Blinken*, minister");
        int credit = block.text().indexOf("Antony");
        assertEquals(
                "<em>Geen <code>doorbraak. </code></em>",
                html.inline(block, 0, credit, BlockMarks.NONE));
        assertEquals(
                "<em><code>Antony</code> Blinken</em>, minister",
                html.inline(block, credit, block.text().length(), BlockMarks.NONE));
    }

    @Test
    void aPartOfABlockHasOnlyItsOwnWordsAndLinks() {
        Block block = block("Geen *doorbraak*. Antony Blinken, minister");
        int credit = block.text().indexOf("Antony");
        int end = block.text().length();
        BlockMarks links =
                BlockMarks.ofLinks(
                        List.of(
                                new NameLink(
                                        credit,
                                        credit + "Antony Blinken".length(),
                                        "b.html",
                                        "person")));
        assertEquals("Geen <em>doorbraak</em>. ", html.inline(block, 0, credit, links));
        String shown = html.inline(block, credit, end, links);
        assertTrue(
                shown.endsWith(
                        "<a class=\"e e-person\" href=\"b.html\">Antony Blinken</a>, minister"));
        assertFalse(shown.contains("doorbraak"), shown);
    }

    @Test
    void marksADateWithinAQuotationAndANameWithinBoth() {
        Block block = block("Hij: maandag Kiev weg.");
        BlockMarks marks =
                new BlockMarks(
                        List.of(new NameLink(13, 17, "k.html", "place")),
                        List.of(new TimeMark(5, 12, "2022-01", "januari 2022")),
                        List.of(new QuoteMark(5, 22)));
        assertEquals(
                "<p>Hij: <span class=\"said\"><time datetime=\"2022-01\" title=\"januari 2022\">"
                        + "maandag</time> <a class=\"e e-place\" href=\"k.html\">Kiev</a> weg."
                        + "</span></p>",
                html.block(block, marks));
    }

    @Test
    void closesAndOpensMarksThatOverlap() {
        Block block = block("Hij: maandag weg.");
        BlockMarks marks =
                new BlockMarks(
                        List.of(new NameLink(8, 16, "k.html", "place")),
                        List.of(new TimeMark(5, 12, "2022-01", "januari 2022")),
                        List.of());
        assertEquals(
                "<p>Hij: <time datetime=\"2022-01\" title=\"januari 2022\">maa"
                        + "<a class=\"e e-place\" href=\"k.html\">ndag</a></time>"
                        + "<a class=\"e e-place\" href=\"k.html\"> weg</a>.</p>",
                html.block(block, marks));
    }

    @Test
    void marksAQuotationInEachPartOfItsMarkdown() {
        Block block = block("Zij: dat *is* zo.");
        BlockMarks marks =
                new BlockMarks(
                        List.of(), List.of(), List.of(new QuoteMark(5, block.text().length())));
        assertEquals(
                "<p>Zij: <span class=\"said\">dat </span><em><span class=\"said\">is</span></em>"
                        + "<span class=\"said\"> zo.</span></p>",
                html.block(block, marks));
    }
}
