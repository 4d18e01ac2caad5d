package dossier.article;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Marks where the dossier leaves out words of the source: {@code […]} in the plain text. */
public final class Omission extends CustomNode {

    /** The mark. */
    public static final String MARK = "[…]";

    /** How many marks a block has. */
    public static int countIn(Block block) {
        int count = 0;
        for (Node node = block.node().getFirstChild(); node != null; node = node.getNext()) {
            count += node instanceof Omission ? 1 : 0;
        }
        return count;
    }

    /** Whether anything of a block is left out. */
    public static boolean isIn(Block block) {
        return countIn(block) > 0;
    }
}
