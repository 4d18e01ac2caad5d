package dossier.corpus.words;

/**
 * The occurrences of one word, in order: in which slots, and at which tokens of these.
 *
 * @param all of the index
 * @param from the first of this word among all
 * @param count how often the word occurs
 * @param inNames how often it is part of a name
 */
public record Postings(Places all, int from, int count, int inNames) {

    /** Where the words of an index stand, word after word. */
    record Places(int[] slots, int[] positions) {}

    /** The slot of an occurrence; of several in one text, each. */
    public int slot(int occurrence) {
        return all.slots()[from + occurrence];
    }

    /** The number of an occurrence's token in its text, from 0. */
    public int position(int occurrence) {
        return all.positions()[from + occurrence];
    }
}
