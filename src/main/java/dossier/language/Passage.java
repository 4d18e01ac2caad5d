package dossier.language;

import dossier.model.Bisection;
import dossier.model.BlockRole;
import dossier.model.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * One block of an article as a language reads it: its text, cut into sentences and tokens, and the
 * names in it. An article is a list of these.
 *
 * @param block the block's number in its article, from 1
 * @param creditStart where in {@code text} a pull quote's credit begins
 * @param sentences in order
 * @param tokens in order
 * @param names in order; no two overlap
 */
public record Passage(
        int block,
        BlockRole role,
        String text,
        OptionalInt creditStart,
        List<Sentence> sentences,
        List<Token> tokens,
        List<NamedSpan> names) {

    public Passage {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** A stretch of this passage. */
    public Span span(int start, int end) {
        return new Span(block, start, end);
    }

    /** The index of the sentence that holds the code unit at {@code offset}, or of the next one. */
    public int sentenceAt(int offset) {
        return Sentence.indexAt(offset, sentences);
    }

    /** The index of the first token that starts at {@code offset} or after it. */
    public int tokenAt(int offset) {
        return Bisection.first(tokens.size(), i -> tokens.get(i).start() >= offset);
    }
}
