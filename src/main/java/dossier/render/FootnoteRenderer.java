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
 * Writes footnotes where they stand, by the numbers that {@code Markdown} gives them: an article's
 * blocks are rendered one by one, so that a list after the whole document has no place.
 */
final class FootnoteRenderer implements NodeRenderer {

    private static final String ANCHOR = "fn-";

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
            html.tag("sup");
            html.tag("a", Map.of("href", "#" + ANCHOR + reference.getLabel()));
            html.text(reference.getLabel());
            html.tag("/a");
            html.tag("/sup");
        } else {
            html.line();
            html.tag("div", Map.of("id", ANCHOR + ((FootnoteDefinition) node).getLabel()));
            children(node);
            html.tag("/div");
            html.line();
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
