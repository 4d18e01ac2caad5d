package dossier.article;

import dossier.model.SourceLocation;
import org.commonmark.node.Node;

/**
 * A block before its role is known.
 *
 * @param heading whether its markup says that it is a heading
 */
record RawBlock(Node node, String text, boolean heading, SourceLocation start) {

    /** Whether the text is one line. */
    boolean isOneLine() {
        return text.indexOf('\n') < 0;
    }
}
