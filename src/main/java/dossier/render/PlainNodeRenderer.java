package dossier.render;

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

    PlainNodeRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
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
    private static int levelOf(Heading heading) {
        int level = 2;
        int rank = heading.getLevel();
        for (Node node = heading.getPrevious(); node != null; node = node.getPrevious()) {
            if (node instanceof Heading earlier && earlier.getLevel() < rank) {
                rank = earlier.getLevel();
                level++;
            }
        }
        return Math.min(level, MAX_LEVEL);
    }

    private void link(Link link) {
        String address = context.urlSanitizer().sanitizeLinkUrl(link.getDestination());
        if (address.isEmpty()) {
            children(link);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("rel", "nofollow");
        attributes.put("href", context.encodeUrl(address));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        html.tag("a", attributes);
        children(link);
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
        children(image);
        if (linked) {
            html.tag("/a");
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
