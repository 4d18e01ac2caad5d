package dossier.language.dutch.figures;

import java.util.Set;

/**
 * What a figure can be about.
 *
 * @param rank its place in {@code topics.txt}: where two could be meant, the lower one is
 * @param marks what is said of it there beside its key
 * @param units the units it holds for; {@code money} for every currency
 */
record Topic(String key, int rank, Set<Mark> marks, Set<String> units) {

    /** What {@code topics.txt} says of a topic, in lower case, behind its key. */
    enum Mark {
        /** Its figures in one article can be held beside those in another. */
        COMPARED,
        /** A noun of it tells it whatever is said before: {@code gewonden}. */
        SETTLED,
        /** {@code 2500 man} are of these, where the text has just named them. */
        MEN,
        /** {@code een} before its nouns is a number: {@code een dode en twee gewonden}. */
        SINGLE
    }

    boolean compared() {
        return marks.contains(Mark.COMPARED);
    }

    boolean settled() {
        return marks.contains(Mark.SETTLED);
    }

    boolean men() {
        return marks.contains(Mark.MEN);
    }

    boolean single() {
        return marks.contains(Mark.SINGLE);
    }
}
