package dossier.language;

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
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
