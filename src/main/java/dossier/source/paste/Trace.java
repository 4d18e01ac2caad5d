package dossier.source.paste;

import dossier.source.paste.Notice.Kind;

/**
 * Something in a text that pasting left there.
 *
 * @param count how many places of its sort it stands for
 * @param line from 1
 * @param column from 1
 * @param words what stands there, to be recognised by
 * @param better what they should be, for letters that were misread; else the same
 */
public record Trace(Kind kind, int count, int line, int column, String words, String better) {

    /** The same, with more places. */
    Trace times(int places) {
        return new Trace(kind, places, line, column, words, better);
    }
}
