package dossier.render;

import dossier.page.BlockMarks;

/**
 * The part of a text that is written.
 *
 * @param from index of its first UTF-16 code unit
 * @param to index after its last one
 * @param marks what is marked in the whole text
 */
record Stretch(int from, int to, BlockMarks marks) {

    static final Stretch WITHOUT_MARKS = all(BlockMarks.NONE);

    static Stretch all(BlockMarks marks) {
        return new Stretch(0, Integer.MAX_VALUE, marks);
    }
}
