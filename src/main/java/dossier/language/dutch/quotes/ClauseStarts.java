package dossier.language.dutch.quotes;

import dossier.language.WordFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a verb's clause begins in its sentence, by {@code phrase-leads.txt}. Immutable. */
final class ClauseStarts {

    /** A clause's verb stands no further from its beginning. */
    private static final int LONGEST = 60;

    private final Set<String> conjunctions;
    private final Set<String> subordinators;

    ClauseStarts() {
        List<String> lines = WordFile.lines("dutch/phrase-leads.txt");
        this.conjunctions = words(lines, " conjunction");
        this.subordinators = words(lines, " subclause");
    }

    private static Set<String> words(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.endsWith(kind))
                .map(line -> line.split(" ")[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a clause begins with a word: {@code omdat}. */
    boolean isOpener(String word) {
        return conjunctions.contains(word) || subordinators.contains(word);
    }

    /** {@code Rutte noemde het “x”, Bos sprak van “y”}: what was quoted ends a clause. */
    private static boolean isBehindQuoted(MarkedPassage text, int i) {
        boolean subject =
                text.isCapital(i + 1) || QuoteWords.DETERMINERS.contains(text.token(i + 1).key());
        return !text.isQuoted(i)
                && text.isQuoted(i - 1)
                && (text.is(i, "en") || (text.is(i, ",") && subject));
    }

    /** The first token of a verb's clause. */
    int before(MarkedPassage text, int from, int verb) {
        for (int i = verb - 1; i > Math.max(from, verb - LONGEST); i--) {
            if (isBehindQuoted(text, i)) {
                return i + 1;
            }
            if (!text.isQuoted(i) && conjunctions.contains(text.token(i).key())) {
                return i;
            }
            if (!text.isQuoted(i) && subordinators.contains(text.token(i).key())) {
                return i + 1;
            }
        }
        return from;
    }
}
