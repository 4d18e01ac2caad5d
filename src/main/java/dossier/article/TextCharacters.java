package dossier.article;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Puts the replacement character in place of characters that no page can hold and that Markdown can
 * still name, such as {@code &#7;}; of {@code &#0;} CommonMark itself says so (2.5).
 */
final class TextCharacters extends AbstractVisitor {

    /** Controls (HTML, 13.2.3.5), halves of a pair, and what XML 1.0 (2.2) leaves out. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private TextCharacters() {}

    /** Corrects a document and returns it. */
    static Node correct(Node document) {
        document.accept(new TextCharacters());
        return document;
    }

    @Override
    public void visit(Text node) {
        node.setLiteral(corrected(node.getLiteral()));
    }

    @Override
    public void visit(Link node) {
        node.setDestination(correctedAddress(node.getDestination()));
        if (node.getTitle() != null) {
            node.setTitle(corrected(node.getTitle()));
        }
        super.visit(node);
    }

    @Override
    public void visit(Image node) {
        node.setDestination(correctedAddress(node.getDestination()));
        if (node.getTitle() != null) {
            node.setTitle(corrected(node.getTitle()));
        }
        super.visit(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        if (node.getInfo() != null) {
            node.setInfo(corrected(node.getInfo()));
        }
    }

    /** An address holds the replacement character percent-encoded (RFC 3986, 2.1). */
    private static String correctedAddress(String address) {
        return corrected(address).replace("\uFFFD", "%EF%BF%BD");
    }

    private static String corrected(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
