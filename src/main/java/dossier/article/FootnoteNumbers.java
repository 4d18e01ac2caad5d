package dossier.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Labels a document's footnotes with their numbers, in the order of their definitions: {@code
 * [^bron]} becomes {@code [^1]}, so that whoever renders a single block knows them.
 */
final class FootnoteNumbers extends AbstractVisitor {

    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final List<FootnoteReference> references = new ArrayList<>();

    private FootnoteNumbers() {}

    /** Numbers the footnotes of a document and returns it. */
    static Node apply(Node document) {
        FootnoteNumbers numbers = new FootnoteNumbers();
        document.accept(numbers);
        numbers.label();
        return document;
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof FootnoteDefinition definition) {
            definitions.add(definition);
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            references.add(reference);
        }
        visitChildren(node);
    }

    private void label() {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < definitions.size(); i++) {
            FootnoteDefinition definition = definitions.get(i);
            String number = Integer.toString(i + 1);
            numbers.putIfAbsent(key(definition.getLabel()), number);
            replace(definition, new FootnoteDefinition(number));
        }
        for (FootnoteReference reference : references) {
            String label = reference.getLabel();
            String number = numbers.get(key(label));
            replace(
                    reference,
                    number == null ? new Text("[^" + label + "]") : new FootnoteReference(number));
        }
    }

    /** Labels match without regard to case (CommonMark 0.31, 4.7). */
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static void replace(Node node, Node numbered) {
        numbered.setSourceSpans(node.getSourceSpans());
        while (node.getFirstChild() != null) {
            numbered.appendChild(node.getFirstChild());
        }
        node.insertBefore(numbered);
        node.unlink();
    }
}
