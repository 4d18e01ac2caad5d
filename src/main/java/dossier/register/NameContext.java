package dossier.register;

import dossier.model.EntityType;
import dossier.register.NameMatch.Candidate;
import dossier.register.NameScan.Found;

/**
 * Judges by the words around it whether a found name stands for itself or is part of a longer one:
 * {@code Kazachstan} in {@code Nieuw Kazachstan} is not, {@code Duitsland} in {@code
 * nazi-Duitsland} is, {@code Nazarbajev} in {@code Bolat Nazarbajev} is not, and {@code Kasym
 * Tokajev} is an unlisted spelling of a listed given name.
 */
final class NameContext {

    private static final String SENTENCE_OPENERS = ".!?…:;\"'“”„‘’«»()[]–—-•/|\n";

    private final Words words;
    private final NameGrammar grammar;
    private final GivenNames givenNames;
    private final StandaloneWords standalone;

    NameContext(
            Words words, NameGrammar grammar, GivenNames givenNames, StandaloneWords standalone) {
        this.words = words;
        this.grammar = grammar;
        this.givenNames = givenNames;
        this.standalone = standalone;
    }

    /**
     * The first word of the name with the given names and initials before it.
     *
     * @param free first word that is not part of an earlier name
     * @return -1 when the name is part of a longer one that the register does not have
     */
    int firstWordOf(Found found, int free) {
        int first = found.first();
        if (first == free || first == 0) {
            return first;
        }
        String gap = words.gapAfter(first - 1);
        if (gap.equals("-")) {
            return isFreeOfPrefix(first - 1) ? first : -1;
        }
        boolean severalWords = found.first() < found.last();
        if (severalWords || words.isAcronym(first) || !words.isCapitalised(first)) {
            return first;
        }
        return gap.equals(" ") || gap.equals(".") ? afterWord(found, free) : first;
    }

    /** Whether what stands before the hyphen leaves the name itself: {@code pro-}, {@code EU-}. */
    private boolean isFreeOfPrefix(int prefix) {
        return !words.isCapitalised(prefix)
                || words.isAcronym(prefix)
                || (isSentenceStart(prefix) && grammar.isCompoundPrefix(words.key(prefix)));
    }

    private int afterWord(Found found, int free) {
        int first = found.first();
        int before = first - 1;
        if (isPerson(found)) {
            int start = withGivenNames(found, free);
            if (start < first) {
                return start;
            }
        }
        boolean initial = words.gapAfter(before).equals(".");
        if (initial) {
            boolean otherInitial =
                    isPerson(found)
                            && words.isCapitalised(before)
                            && words.end(before) - words.start(before) == 1;
            return otherInitial ? -1 : first;
        }
        boolean partOfLongerName =
                words.isCapitalised(before)
                        && !isSentenceStart(before)
                        && !words.isAcronym(before)
                        && !grammar.canPrecedeName(words.key(before))
                        && !standalone.standsWithout(words.key(before), words.key(first));
        return partOfLongerName ? -1 : first;
    }

    private static boolean isPerson(Found found) {
        return found.candidates().stream()
                .anyMatch(candidate -> candidate.entity().id().type() == EntityType.PERSON);
    }

    private int withGivenNames(Found found, int free) {
        int start = found.first();
        while (start > free && isGivenName(found, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isGivenName(Found found, int word) {
        if (!words.isCapitalised(word)) {
            return false;
        }
        String gap = words.gapAfter(word);
        boolean letter = words.end(word) - words.start(word) == 1;
        String key = words.key(word);
        for (Candidate candidate : found.candidates()) {
            Entity entity = candidate.entity();
            boolean initial =
                    letter
                            && (gap.equals(".") || gap.equals(".-"))
                            && givenNames.isInitial(entity, key);
            boolean given =
                    !letter
                            && (gap.equals(" ") || gap.equals("-"))
                            && givenNames.isLike(entity, key);
            if (initial || given) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the name ends where it was found to end.
     *
     * @param followed whether another known name stands after the hyphen that follows
     */
    boolean endsName(Found found, boolean followed) {
        int next = found.last() + 1;
        if (next >= words.size()) {
            return true;
        }
        String gap = words.gapAfter(found.last());
        if (gap.equals("-")) {
            return followed || !words.isCapitalised(next) || words.isAcronym(next);
        }
        return !gap.equals(" ") || !words.isCapitalised(next) || !isGivenNameAlone(found);
    }

    /**
     * A given name before an unknown family name is somebody else's: {@code Noersoeltan Abisjev}.
     */
    private boolean isGivenNameAlone(Found found) {
        return found.first() == found.last()
                && found.candidates().stream()
                        .anyMatch(c -> givenNames.isListed(c.entity(), words.key(found.first())));
    }

    /**
     * Whether the word's capital can be that of a sentence: nothing, or no letter, stands before
     * it.
     */
    private boolean isSentenceStart(int word) {
        int i = words.start(word) - 1;
        while (i >= 0 && Character.isSpaceChar(words.text().charAt(i))) {
            i--;
        }
        return i < 0 || SENTENCE_OPENERS.indexOf(words.text().charAt(i)) >= 0;
    }
}
