package dossier.article;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;

/**
 * Tells of images that lie beside a text: a dossier prints of an image the words that describe it,
 * and links it when it is on the web.
 */
final class ImageCheck extends AbstractVisitor {

    /** No address, or one with a scheme (RFC 3986, 3.1): no file beside the text. */
    private static final Pattern NO_FILE = Pattern.compile("|[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final RawBlock block;
    private final Consumer<Problem> problems;

    private ImageCheck(RawBlock block, Consumer<Problem> problems) {
        this.block = block;
        this.problems = problems;
    }

    /** Reports each such image of a block. */
    static void check(RawBlock block, Consumer<Problem> problems) {
        block.node().accept(new ImageCheck(block, problems));
    }

    @Override
    public void visit(Image image) {
        if (NO_FILE.matcher(image.getDestination()).matches()) {
            return;
        }
        problems.accept(
                new Problem(
                        ProblemCode.IMAGE_NOT_SHOWN,
                        block.start(),
                        Wording.of(
                                "the image \"{0}\" is not shown, only the words between its brackets",
                                image.getDestination()),
                        Wording.of("write what it shows in a sentence, or remove it")));
    }
}
