package dossier.render;

import dossier.article.Omission;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the mark for words that the dossier leaves out, so that it can look unlike the source. */
final class OmissionRenderer implements NodeRenderer {

    private final HtmlWriter html;

    OmissionRenderer(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Omission.class);
    }

    @Override
    public void render(Node node) {
        html.tag("span", Map.of("class", "omitted"));
        html.text(Omission.MARK);
        html.tag("/span");
    }
}
