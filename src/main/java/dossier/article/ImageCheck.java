package dossier.article;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.source.EditorPage;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * Tells of images that lie beside a text: a dossier prints of an image the words that describe it,
 * and links it when it is on the web.
 */
public final class ImageCheck extends AbstractVisitor {

    /** No address, or one with a scheme (RFC 3986, 3.1): no file beside the text. */
    private static final Pattern NO_FILE = Pattern.compile("|[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final SourceLocation at;
    private final Consumer<Problem> problems;

    private ImageCheck(SourceLocation at, Consumer<Problem> problems) {
        this.at = at;
        this.problems = problems;
    }

    /** Reports each such image of a block. */
    static void check(RawBlock block, Consumer<Problem> problems) {
        block.node().accept(new ImageCheck(block.start(), problems));
    }

    /** Reports each such image of a page that an editor wrote. */
    public static void check(EditorPage page, Consumer<Problem> problems) {
        Node node = Markdown.parse(page.markdown()).getFirstChild();
        while (node != null) {
            node.accept(new ImageCheck(MarkdownBlocks.at(node, page.start()), problems));
            node = node.getNext();
        }
    }

    @Override
    public void visit(Image image) {
        if (NO_FILE.matcher(image.getDestination()).matches()) {
            return;
        }
        problems.accept(
                new Problem(
                        ProblemCode.IMAGE_NOT_SHOWN,
                        at,
                        Wording.of(
                                "the image \"{0}\" is not shown, only the words between its brackets",
                                image.getDestination()),
                        Wording.of("write what it shows in a sentence, or remove it")));
    }
}
