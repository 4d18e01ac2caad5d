package dossier.language.dutch.figures;

import dossier.language.WordList;
import java.util.stream.IntStream;

/** Numbers that somebody is said to deny: {@code De politie ontkent dat er twaalf doden zijn}. */
final class Denials {

    /** So many words stand at most between the verb and {@code dat}. */
    private static final int MOST_BETWEEN = 4;

    /** A number stands no further behind {@code dat}. */
    private static final int LONGEST = 30;

    private final WordList verbs = WordList.ofSeveral("dutch/figures-denied.txt");

    /** Whether a number stands in a clause that is denied. */
    boolean deny(Words words, int number) {
        int first = Math.max(words.sentenceStart(number), number - LONGEST);
        for (int i = number - 1; i > first && !words.key(i).equals("maar"); i--) {
            if (words.key(i).equals("dat")) {
                int furthest = Math.max(first, i - MOST_BETWEEN);
                return IntStream.range(furthest, i).anyMatch(v -> verbs.contain(words.key(v)));
            }
        }
        return false;
    }
}
