package dossier.render;

import dossier.article.PlainText;
import dossier.page.BlockMarks;
import dossier.page.NameLink;
import dossier.page.QuoteMark;
import dossier.page.TextMark;
import dossier.page.TimeMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes text with its quotations, dates and names marked, opening and closing tags at their
 * offsets: a date within a quotation, a name within both. What runs over several text nodes is
 * marked in each; a name within a link of the source's stays that link.
 */
final class MarkedTextRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final PlainText plainText;
    private final Stretch stretch;

    MarkedTextRenderer(HtmlNodeRendererContext context, PlainText plainText, Stretch stretch) {
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
        int from = Math.max(offset, stretch.from());
        int to = Math.min(offset + literal.length(), stretch.to());
        BlockMarks marks = stretch.marks();
        MarkCursor<QuoteMark> quotes = new MarkCursor<>(marks.quotes(), from);
        MarkCursor<TimeMark> times = new MarkCursor<>(marks.times(), from);
        MarkCursor<NameLink> links =
                new MarkCursor<>(isInLink(node) ? List.of() : marks.links(), from);
        List<TextMark> open = List.of();
        int position = from;
        while (position < to) {
            open =
                    change(
                            open,
                            active(quotes.at(position), times.at(position), links.at(position)));
            int border =
                    links.borderAfter(
                            position,
                            times.borderAfter(position, quotes.borderAfter(position, to)));
            html.text(literal.substring(position - offset, border - offset));
            position = border;
        }
        change(open, List.of());
    }

    /** The marks at a place, the outermost first. */
    private static List<TextMark> active(
            Optional<QuoteMark> quote, Optional<TimeMark> time, Optional<NameLink> link) {
        return quote.isEmpty() && time.isEmpty() && link.isEmpty()
                ? List.of()
                : Stream.<Optional<? extends TextMark>>of(quote, time, link)
                        .<TextMark>flatMap(Optional::stream)
                        .toList();
    }

    /** Closes what is no longer open and opens what is new; returns what is open then. */
    private List<TextMark> change(List<TextMark> open, List<TextMark> wanted) {
        int same = 0;
        while (same < Math.min(open.size(), wanted.size()) && open.get(same) == wanted.get(same)) {
            same++;
        }
        for (int i = open.size() - 1; i >= same; i--) {
            html.tag("/" + tag(open.get(i)));
        }
        for (TextMark mark : wanted.subList(same, wanted.size())) {
            html.tag(tag(mark), attributes(mark));
        }
        return wanted;
    }

    private static String tag(TextMark mark) {
        if (mark instanceof NameLink) {
            return "a";
        }
        return mark instanceof TimeMark ? "time" : "span";
    }

    private static Map<String, String> attributes(TextMark mark) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (mark instanceof NameLink link) {
            attributes.put("class", "e e-" + link.typeKey());
            attributes.put("href", link.href());
        } else if (mark instanceof TimeMark time) {
            attributes.put("datetime", time.datetime());
            attributes.put("title", time.title());
        } else {
            attributes.put("class", "said");
        }
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
