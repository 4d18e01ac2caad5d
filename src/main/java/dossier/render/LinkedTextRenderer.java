package dossier.render;

import dossier.article.PlainText;
import dossier.page.NameLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes text with the names in it as links, opening and closing them at their offsets. A name that
 * runs over several text nodes becomes a link in each; one within a link of the source's stays that
 * link.
 */
final class LinkedTextRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final PlainText plainText;
    private final Stretch stretch;

    /**
     * The part of a text that is written.
     *
     * @param from index of its first UTF-16 code unit
     * @param to index after its last one
     * @param links the names in it, in order
     */
    record Stretch(int from, int to, List<NameLink> links) {

        static final Stretch WITHOUT_LINKS = all(List.of());

        Stretch {
            links = List.copyOf(links);
        }

        static Stretch all(List<NameLink> links) {
            return new Stretch(0, Integer.MAX_VALUE, links);
        }
    }

    LinkedTextRenderer(HtmlNodeRendererContext context, PlainText plainText, Stretch stretch) {
        this.html = context.getWriter();
        this.plainText = plainText;
        this.stretch = stretch;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        String literal = ((Text) node).getLiteral();
        OptionalInt found = plainText.offsetOf(node);
        if (found.isEmpty()) {
            html.text(literal);
            return;
        }
        int offset = found.getAsInt();
        int position = Math.max(0, stretch.from() - offset);
        int end = Math.min(literal.length(), stretch.to() - offset);
        if (!isInLink(node)) {
            for (NameLink link : stretch.links()) {
                int start = Math.max(position, link.start() - offset);
                int stop = Math.min(end, link.end() - offset);
                if (start < stop) {
                    write(literal, position, start);
                    html.tag("a", attributes(link));
                    html.text(literal.substring(start, stop));
                    html.tag("/a");
                    position = stop;
                }
            }
        }
        write(literal, position, end);
    }

    private void write(String literal, int start, int end) {
        if (start < end) {
            html.text(literal.substring(start, end));
        }
    }

    private static Map<String, String> attributes(NameLink link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "e e-" + link.typeKey());
        attributes.put("href", link.href());
        return attributes;
    }

    private static boolean isInLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
