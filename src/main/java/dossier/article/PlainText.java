package dossier.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A node's plain text, and where in it each of its leaves stands. Parsing and rendering both walk a
 * block by this one rule, so that an offset means the same to both. A line break is {@code \n}; so
 * is the border between two blocks or cells within the node. An image or a link without words shows
 * its address.
 */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final Map<Node, Extent> leaves = new IdentityHashMap<>();
    private final Map<Node, Extent> containers = new IdentityHashMap<>();
    private boolean atBorder;

    /** From the first code unit of a node's text to after its last one. */
    private record Extent(int start, int end) {

        /** What has no text of its own, such as a footnote's number, belongs to what it follows. */
        boolean overlaps(int from, int to) {
            return start == end
                    ? start <= to && (start > from || from == 0)
                    : start < to && end > from;
        }
    }

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
        Extent extent = leaves.get(leaf);
        return extent == null ? OptionalInt.empty() : OptionalInt.of(extent.start());
    }

    /** Whether anything of an inline node stands between two offsets of the text. */
    public boolean isWithin(Node node, int from, int to) {
        Extent extent = leaves.getOrDefault(node, containers.get(node));
        return extent != null && extent.overlaps(from, to);
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
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference) {
                leaf(node, "");
            } else if (node instanceof Omission) {
                leaf(node, Omission.MARK);
            }
            visitChildren(node);
        }

        @Override
        public void visit(Image node) {
            labelled(node, node.getDestination());
        }

        @Override
        public void visit(Link node) {
            labelled(node, node.getDestination());
        }

        private void labelled(Node node, String address) {
            int start = text.length();
            visitChildren(node);
            if (isBlank(start)) {
                leaf(node, address);
            }
        }

        private boolean isBlank(int start) {
            for (int i = start; i < text.length(); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected void visitChildren(Node parent) {
            if (parent instanceof Block || parent instanceof TableCell) {
                border();
            }
            int start = text.length();
            super.visitChildren(parent);
            if (!(parent instanceof Block)) {
                containers.put(parent, new Extent(start, text.length()));
            }
        }

        private void leaf(Node node, String literal) {
            if (atBorder && !literal.isEmpty()) {
                text.append('\n');
                atBorder = false;
            }
            int start = text.length();
            text.append(literal);
            leaves.put(node, new Extent(start, text.length()));
        }

        /** Sets what follows apart; when nothing follows, there is no border. */
        private void border() {
            atBorder = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
        }
    }
}
