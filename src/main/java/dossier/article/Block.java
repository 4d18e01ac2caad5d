package dossier.article;

import dossier.language.Sentence;
import dossier.model.BlockRole;
import dossier.model.SourceLocation;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.Node;

/**
 * A part of an article between blank lines.
 *
 * @param number from 1, subheads and pull quotes counted
 * @param anchor the id of its place on the article's page: {@code al-3}
 * @param ordinal its number among the blocks of its role, from 1: the 3 of {@code al-3}
 * @param node its CommonMark node; never changed
 * @param text its plain text, to which all spans refer; for a literal article its very words
 * @param creditStart where in {@code text} a pull quote's credit begins: the name and function of
 *     who said it
 * @param start where the text begins in its file
 */
public record Block(
        int number,
        BlockRole role,
        String anchor,
        int ordinal,
        Node node,
        String text,
        List<Sentence> sentences,
        OptionalInt creditStart,
        SourceLocation start) {

    public Block {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds the code unit at {@code offset}. */
    public Sentence sentenceAt(int offset) {
        return sentences.get(Sentence.indexAt(offset, sentences));
    }

    /**
     * Where in the file the code unit at {@code offset} stands; for Markdown, where its block
     * begins.
     */
    public SourceLocation locationOf(int offset) {
        return start.column() == 0 ? start : start.advancedOver(text, offset);
    }
}
