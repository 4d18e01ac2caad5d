package dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static String text(String markdown) {
        return PlainText.of(Markdown.parse(markdown)).text();
    }

    @Test
    void isWhatAReaderReads() {
        assertEquals("Poetin en Tokajev", text("*Poetin* en **[Tokajev](x.html)**"));
        assertEquals("a & b é", text("a &amp; b &eacute;"));
        assertEquals("1 * 2", text("1 \\* 2"));
        assertEquals("een beeld hier", text("een ![beeld](x.png) hier"));
        assertEquals("zo `niet", text("`zo` \\`niet"));
    }

    @Test
    void keepsRawHtmlAsText() {
        assertEquals("<b>vet</b>", text("<b>vet</b>"));
        assertEquals("<div>\nblok\n</div>", text("<div>\nblok\n</div>"));
    }

    @Test
    void breaksLinesWhereTheSourceDoes() {
        assertEquals("een\ntwee", text("een\ntwee"));
        assertEquals("een\ntwee", text("een  \ntwee"));
    }

    @Test
    void setsBlocksAndCellsApart() {
        assertEquals("een\ntwee", text("- een\n- twee"));
        assertEquals("een\ntwee", text("> een\n>\n> twee"));
        assertEquals("a\nb\nc\nd", text("| a | b |\n|---|---|\n| c | d |"));
        assertEquals("kop\ntekst", text("# kop\n\ntekst"));
    }

    @Test
    void endsWithoutABorder() {
        assertEquals("a\nb\nc", text("| a | b |\n|---|---|\n| c |   |"));
        assertEquals("een\ndrie", text("- een\n-\n- drie\n-\n"));
    }

    @Test
    void hasTheAddressOfWhatHasNoWords() {
        assertEquals("zie x.png", text("zie ![](x.png)"));
        assertEquals("zie https://a.example/", text("zie [](https://a.example/)"));
    }

    @Test
    void everyLeafStandsWhereItsOffsetSays() {
        Node document =
                Markdown.parse(
                        """
                        # *Poetin* en [Tokajev **zelf**](x)

                        > - een `twee` <b>
                        >   drie ![vier](x)

                        | a | *b* |
                        |---|-----|
                        | c | d   |
                        """);
        PlainText plainText = PlainText.of(document);
        List<Text> leaves = leaves(document);
        assertTrue(leaves.size() > 10);
        for (Text leaf : leaves) {
            int offset = plainText.offsetOf(leaf).orElseThrow();
            assertTrue(plainText.text().startsWith(leaf.getLiteral(), offset), leaf.getLiteral());
        }
    }

    @Test
    void aNodeOfAnotherTextHasNoOffset() {
        Text stranger = leaves(Markdown.parse("vreemd")).get(0);
        assertTrue(PlainText.of(Markdown.parse("eigen")).offsetOf(stranger).isEmpty());
    }

    private static List<Text> leaves(Node node) {
        List<Text> leaves = new ArrayList<>();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        leaves.add(text);
                    }
                });
        return leaves;
    }
}
