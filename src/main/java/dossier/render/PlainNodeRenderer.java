package dossier.render;

import dossier.article.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes headings below the page's own title, images as links to where they are, and a link whose
 * address could run code as its text alone.
 */
final class PlainNodeRenderer implements NodeRenderer {

    private static final int MAX_LEVEL = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final PlainText plainText;

    /** By parent, the ranks of the headings so far that the next one can stand under. */
    private final Map<Node, Deque<Integer>> ranks = new IdentityHashMap<>();

    PlainNodeRenderer(HtmlNodeRendererContext context, PlainText plainText) {
        this.context = context;
        this.html = context.getWriter();
        this.plainText = plainText;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            String tag = "h" + levelOf(heading);
            html.line();
            html.tag(tag);
            children(heading);
            html.tag("/" + tag);
            html.line();
        } else if (node instanceof Link link) {
            link(link);
        } else {
            image((Image) node);
        }
    }

    /** One below the nearest heading of a higher rank before it, so that no level is left out. */
    private int levelOf(Heading heading) {
        Deque<Integer> above =
                ranks.computeIfAbsent(heading.getParent(), parent -> new ArrayDeque<>());
        while (!above.isEmpty() && above.peek() >= heading.getLevel()) {
            above.pop();
        }
        int level = Math.min(2 + above.size(), MAX_LEVEL);
        above.push(heading.getLevel());
        return level;
    }

    private void link(Link link) {
        String address = context.urlSanitizer().sanitizeLinkUrl(link.getDestination());
        if (address.isEmpty()) {
            label(link, link.getDestination());
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("rel", "nofollow");
        attributes.put("href", context.encodeUrl(address));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        html.tag("a", attributes);
        label(link, link.getDestination());
        html.tag("/a");
    }

    private void image(Image image) {
        String address = image.getDestination();
        boolean linked =
                !(image.getParent() instanceof Link)
                        && (address.startsWith("https://") || address.startsWith("http://"));
        if (linked) {
            html.tag("a", Map.of("href", context.encodeUrl(address)));
        }
        label(image, address);
        if (linked) {
            html.tag("/a");
        }
    }

    /** What stands in a link; without words, its address, which is its plain text too. */
    private void label(Node node, String address) {
        if (plainText.offsetOf(node).isPresent()) {
            html.text(address);
        } else {
            children(node);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
