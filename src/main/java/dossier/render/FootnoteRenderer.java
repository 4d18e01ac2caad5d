package dossier.render;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes footnotes where they stand, numbered in the order of their definitions: an article's
 * blocks are rendered one by one, so that a list after the whole document has no place.
 */
final class FootnoteRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    FootnoteRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FootnoteReference reference) {
            reference(reference);
        } else {
            html.line();
            html.tag("div", Map.of("id", "noot-" + number(node, label(node))));
            children(node);
            html.tag("/div");
            html.line();
        }
    }

    private void reference(FootnoteReference reference) {
        int number = number(reference, reference.getLabel());
        if (number == 0) {
            html.text("[^" + reference.getLabel() + "]");
            return;
        }
        html.tag("sup");
        html.tag("a", Map.of("href", "#noot-" + number));
        html.text(Integer.toString(number));
        html.tag("/a");
        html.tag("/sup");
    }

    private static String label(Node definition) {
        return ((FootnoteDefinition) definition).getLabel();
    }

    /** The definition's place among the document's, from 1; 0 when there is none. */
    private static int number(Node node, String label) {
        Node document = node;
        while (document.getParent() != null) {
            document = document.getParent();
        }
        int number = 0;
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof FootnoteDefinition) {
                number++;
                if (label(child).equalsIgnoreCase(label)) {
                    return number;
                }
            }
        }
        return 0;
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
