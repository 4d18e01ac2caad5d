package dossier.render;

import dossier.article.Omission;
import dossier.article.PlainText;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Leaves out of a part of a block what stands outside it, with its tags; its text is the {@link
 * MarkedTextRenderer}'s.
 */
final class PartRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final PlainText plainText;
    private final Stretch stretch;
    private final List<NodeRenderer> renderers;

    PartRenderer(HtmlNodeRendererContext context, PlainText plainText, Stretch stretch) {
        this.html = context.getWriter();
        this.plainText = plainText;
        this.stretch = stretch;
        this.renderers =
                List.of(
                        new PlainNodeRenderer(context, plainText),
                        new FootnoteRenderer(context),
                        new OmissionRenderer(context),
                        new CoreHtmlNodeRenderer(context));
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Code.class,
                Emphasis.class,
                FootnoteReference.class,
                HardLineBreak.class,
                HtmlInline.class,
                Image.class,
                Link.class,
                Omission.class,
                SoftLineBreak.class,
                StrongEmphasis.class);
    }

    @Override
    public void render(Node node) {
        if (!plainText.isWithin(node, stretch.from(), stretch.to())) {
            return;
        }
        if (node instanceof Code code) {
            html.tag("code");
            html.text(part(node, code.getLiteral()));
            html.tag("/code");
        } else if (node instanceof HtmlInline markup) {
            html.text(part(node, markup.getLiteral()));
        } else {
            renderers.stream()
                    .filter(renderer -> renderer.getNodeTypes().contains(node.getClass()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no renderer for " + node))
                    .render(node);
        }
    }

    private String part(Node leaf, String literal) {
        int offset = plainText.offsetOf(leaf).orElseThrow();
        return literal.substring(
                Math.max(0, stretch.from() - offset),
                Math.min(literal.length(), stretch.to() - offset));
    }
}
