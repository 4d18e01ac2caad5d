package dossier.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A node's plain text, and where in it each of its leaves stands. Parsing and rendering both walk a
 * block by this one rule, so that an offset means the same to both. A line break is {@code \n}; so
 * is the border between two blocks or cells within the node.
 */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final Map<Node, Integer> offsets = new IdentityHashMap<>();

    private PlainText() {}

    public static PlainText of(Node node) {
        PlainText plainText = new PlainText();
        node.accept(plainText.new Walk());
        return plainText;
    }

    public String text() {
        return text.toString();
    }

    /** Where the leaf's text begins; empty for a node that is no leaf of this text. */
    public OptionalInt offsetOf(Node leaf) {
        Integer offset = offsets.get(leaf);
        return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    private final class Walk extends AbstractVisitor {

        @Override
        public void visit(Text node) {
            leaf(node, node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            leaf(node, node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            leaf(node, node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            leaf(node, "\n");
        }

        @Override
        public void visit(HardLineBreak node) {
            leaf(node, "\n");
        }

        @Override
        public void visit(HtmlBlock node) {
            border();
            leaf(node, node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            border();
            leaf(node, node.getLiteral().stripTrailing());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            border();
            leaf(node, node.getLiteral().stripTrailing());
        }

        @Override
        public void visit(CustomBlock node) {
            visitChildren(node);
        }

        @Override
        protected void visitChildren(Node parent) {
            if (parent instanceof Block || parent instanceof TableCell) {
                border();
            }
            super.visitChildren(parent);
        }

        private void leaf(Node node, String literal) {
            offsets.put(node, text.length());
            text.append(literal);
        }

        private void border() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
