package dossier.language;

import dossier.model.Bisection;
import java.util.List;

/**
 * A sentence's place in its text.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index after its last one, white space not counted
 */
public record Sentence(int start, int end) {

    /**
     * The index of the sentence that holds the code unit at {@code offset}, or of the next one;
     * after the last sentence, the last.
     *
     * @param sentences in order
     */
    public static int indexAt(int offset, List<Sentence> sentences) {
        return Bisection.first(sentences.size() - 1, i -> sentences.get(i).end() > offset);
    }
}
