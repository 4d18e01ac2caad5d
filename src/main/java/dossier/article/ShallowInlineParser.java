package dossier.article;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads a paragraph's emphasis, links and images; a paragraph with more signs than any writer types
 * stays the text it is. Emphasis can nest as deep as there are signs for it, and whoever walks the
 * nodes needs a stack as deep.
 */
final class ShallowInlineParser implements InlineParser {

    private static final int MAX_EMPHASIS_SIGNS = 1000;
    private static final int MAX_IMAGES = 250;

    private final InlineParser parser;

    ShallowInlineParser(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        int emphasisSigns = 0;
        int images = 0;
        for (SourceLine line : lines.getLines()) {
            String text = line.getContent().toString();
            emphasisSigns += (int) text.chars().filter(c -> c == '*' || c == '_').count();
            images += text.split("!\\[", -1).length - 1;
        }
        if (emphasisSigns <= MAX_EMPHASIS_SIGNS && images <= MAX_IMAGES) {
            parser.parse(lines, node);
        } else {
            literal(lines, node);
        }
    }

    private static void literal(SourceLines lines, Node node) {
        for (SourceLine line : lines.getLines()) {
            if (node.getFirstChild() != null) {
                node.appendChild(new SoftLineBreak());
            }
            node.appendChild(new Text(line.getContent().toString()));
        }
    }
}
