package dossier.render;

import dossier.article.Block;
import dossier.article.Markdown;
import dossier.article.PlainText;
import dossier.page.NameLink;
import dossier.page.TextRenderer;
import dossier.render.LinkedTextRenderer.Stretch;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Blocks and Markdown to HTML. Raw HTML in Markdown is shown as the text it is, addresses that
 * could run code are dropped, and images become links: a page never loads anything from elsewhere.
 * Immutable and safe for many threads.
 */
public final class TextHtml implements TextRenderer {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    @Override
    public String block(Block block, List<NameLink> links) {
        return renderer(block.node(), Stretch.all(links)).render(block.node()).strip();
    }

    @Override
    public String inline(Block block, int from, int to, List<NameLink> links) {
        Node node = block.node();
        HtmlRenderer renderer = renderer(node, new Stretch(from, to, links));
        if (!(node instanceof Paragraph) && !(node instanceof Heading)) {
            return renderer.render(node).strip();
        }
        StringBuilder html = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            renderer.render(child, html);
        }
        return html.toString();
    }

    @Override
    public String page(String markdown) {
        Node document = Markdown.parse(markdown);
        return renderer(document, Stretch.WITHOUT_LINKS).render(document).strip();
    }

    private static HtmlRenderer renderer(Node root, Stretch stretch) {
        PlainText plainText = PlainText.of(root);
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
                .nodeRendererFactory(context -> new LinkedTextRenderer(context, plainText, stretch))
                .nodeRendererFactory(PlainNodeRenderer::new)
                .nodeRendererFactory(FootnoteRenderer::new)
                // Last: the first renderer of a node counts, and the footnotes' own knows only
                // whole documents.
                .extensions(Markdown.EXTENSIONS)
                .build();
    }
}
