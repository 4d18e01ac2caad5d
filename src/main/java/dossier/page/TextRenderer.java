package dossier.page;

import dossier.article.Block;

/** Texts to HTML, for the view models that hold it ready. */
public interface TextRenderer {

    /** A block's HTML: {@code <p>…</p>}, a list, a table. */
    String block(Block block, BlockMarks marks);

    /**
     * The HTML of what stands in the block between two offsets of its text, without the block's own
     * tag.
     */
    String inline(Block block, int from, int to, BlockMarks marks);

    /** An editor's page; its headings begin at {@code <h2>}. */
    String page(String markdown);
}
