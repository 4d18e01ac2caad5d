package dossier.language.dutch.figures;

import java.util.List;
import java.util.Set;

/** Knows who are among others: {@code onder wie drie kinderen en twee agenten}. */
final class Among {

    /** So many numbers are told at most of those among others. */
    private static final int LONGEST = 4;

    /** No more words stand before who {@code onder hen} are. */
    private static final int OF_THEM = 12;

    private static final Set<String> WORDS = Set.of("waaronder", "waarvan");
    private static final Set<String> OF_PART = Set.of("voor", "in", "uit", "bij", "van", "aan");
    private static final Set<String> BEFORE_WIE = Set.of("onder", "van");

    private Among() {}

    /** Whether {@code onder wie}, {@code van wie} or the like stands before token {@code i}. */
    static boolean stands(Words words, int i) {
        return WORDS.contains(words.key(i - 1))
                || (words.is(i - 1, "wie") && BEFORE_WIE.contains(words.key(i - 2)));
    }

    /** {@code Onder hen zijn drie kinderen}: of those whom a sentence before counts. */
    static boolean isOfThem(Words words, int i) {
        int start = words.sentenceStart(i);
        return words.is(start, "onder") && words.is(start + 1, "hen") && i - start <= OF_THEM;
    }

    /** {@code 6 miljard euro: 3 miljard voor hem}: a part right behind the whole. */
    static boolean isPart(Words words, Candidate whole, Candidate part) {
        return words.is(whole.end(), ":")
                && part.first() == whole.end() + 1
                && OF_PART.contains(words.key(part.end()));
    }

    /** Whether it stands before a figure, or before the first of a list of figures. */
    static boolean stands(Words words, List<Candidate> candidates, int k) {
        for (int j = k; j > k - LONGEST; j--) {
            int first = candidates.get(j).first();
            if (stands(words, first)) {
                return true;
            }
            boolean listed = words.is(first - 1, "en") || words.is(first - 1, ",");
            if (j == 0 || !listed || candidates.get(j - 1).end() != first - 1) {
                return false;
            }
        }
        return false;
    }
}
