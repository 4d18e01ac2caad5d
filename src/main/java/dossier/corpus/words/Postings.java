package dossier.corpus.words;

/** The occurrences of one word, in order: in which slots, and at which tokens of these. */
public final class Postings {

    private final IntList slots = new IntList();
    private final IntList positions = new IntList();
    private int inNames;

    void add(int slot, int position, boolean inName) {
        slots.add(slot);
        positions.add(position);
        inNames += inName ? 1 : 0;
    }

    /** How often the word occurs. */
    public int count() {
        return slots.size();
    }

    /** How often it is part of a name. */
    public int inNames() {
        return inNames;
    }

    /** The slot of an occurrence; of several in one text, each. */
    public int slot(int occurrence) {
        return slots.get(occurrence);
    }

    /** The number of an occurrence's token in its text, from 0. */
    public int position(int occurrence) {
        return positions.get(occurrence);
    }
}
