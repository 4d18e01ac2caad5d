package dossier.render;

import dossier.article.Block;
import dossier.article.Markdown;
import dossier.article.PlainText;
import dossier.page.BlockMarks;
import dossier.page.TextRenderer;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Blocks and Markdown to HTML. Raw HTML in Markdown is shown as the text it is, addresses that
 * could run code are dropped, and images become links: a page never loads anything from elsewhere.
 * Immutable and safe for many threads.
 */
public final class TextHtml implements TextRenderer {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    @Override
    public String block(Block block, BlockMarks marks) {
        return renderer(block.node(), Stretch.all(marks)).render(block.node()).strip();
    }

    @Override
    public String inline(Block block, int from, int to, BlockMarks marks) {
        Node node = block.node();
        StringBuilder html = new StringBuilder();
        if (!(node instanceof Paragraph) && !(node instanceof Heading)) {
            // A list or a table that an editor calls a heading: its words alone fit in a line.
            String text = block.text();
            new HtmlWriter(html).text(text.substring(from, Math.min(to, text.length())).strip());
            return html.toString();
        }
        Stretch stretch = new Stretch(from, to, marks);
        HtmlRenderer renderer =
                from == 0 && to >= block.text().length()
                        ? renderer(node, stretch)
                        : partRenderer(node, stretch);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            renderer.render(child, html);
        }
        return html.toString();
    }

    @Override
    public String page(String markdown) {
        Node document = Markdown.parse(markdown);
        return renderer(document, Stretch.WITHOUT_MARKS).render(document).strip();
    }

    private static HtmlRenderer renderer(Node root, Stretch stretch) {
        return build(HtmlRenderer.builder(), PlainText.of(root), stretch);
    }

    private static HtmlRenderer partRenderer(Node root, Stretch stretch) {
        PlainText plainText = PlainText.of(root);
        HtmlRenderer.Builder builder =
                HtmlRenderer.builder()
                        .nodeRendererFactory(
                                context -> new PartRenderer(context, plainText, stretch));
        return build(builder, plainText, stretch);
    }

    private static HtmlRenderer build(
            HtmlRenderer.Builder builder, PlainText plainText, Stretch stretch) {
        return builder.escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
                .nodeRendererFactory(context -> new MarkedTextRenderer(context, plainText, stretch))
                .nodeRendererFactory(context -> new PlainNodeRenderer(context, plainText))
                .nodeRendererFactory(FootnoteRenderer::new)
                .nodeRendererFactory(OmissionRenderer::new)
                .attributeProviderFactory(context -> TextHtml::alignByClass)
                // Last: the first renderer of a node counts, and the footnotes' own knows only
                // whole documents.
                .extensions(Markdown.EXTENSIONS)
                .build();
    }

    /** HTML has no {@code align} any more, with which the tables' renderer aligns columns. */
    private static void alignByClass(Node node, String tag, Map<String, String> attributes) {
        String align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "align-" + align);
        }
    }
}
