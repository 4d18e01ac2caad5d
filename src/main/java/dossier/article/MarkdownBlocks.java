package dossier.article;

import dossier.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** The blocks of a Markdown text: the children of its document. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    /**
     * Takes a first-level heading at the beginning for the title, unless the editor gives another:
     * then it is a heading like any other.
     *
     * @param given the editor's title
     * @param start where {@code markdown} begins in its file
     */
    static ArticleText parse(String markdown, Optional<String> given, SourceLocation start) {
        Node document = Markdown.parse(markdown);
        Optional<String> title = Optional.empty();
        List<RawBlock> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            String text = PlainText.of(node).text();
            boolean first = blocks.isEmpty() && title.isEmpty();
            if (text.isBlank()
                    || node instanceof ThematicBreak
                    || node instanceof LinkReferenceDefinition) {
                continue;
            }
            if (first && isTitle(node, text.strip(), given)) {
                title = Optional.of(text.strip());
            } else {
                blocks.add(new RawBlock(node, text, node instanceof Heading, at(node, start)));
            }
        }
        return new ArticleText(title, blocks);
    }

    private static boolean isTitle(Node node, String text, Optional<String> given) {
        return node instanceof Heading heading
                && heading.getLevel() == 1
                && given.map(text::equals).orElse(true);
    }

    /** Where a block of a text begins that begins at {@code start}. */
    static SourceLocation at(Node node, SourceLocation start) {
        int line =
                node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
        return new SourceLocation(start.file(), start.line() + line, 0);
    }
}
