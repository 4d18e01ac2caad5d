package dossier.register;

import dossier.model.EntityType;
import dossier.register.NameMatch.Candidate;
import dossier.register.NameScan.Found;

/**
 * Judges by the words around it whether a found name stands for itself or is part of a longer one:
 * {@code Zeeland} in {@code Nieuw Zeeland} is not, {@code Duitsland} in {@code nazi-Duitsland} is,
 * {@code Merkel} in {@code Hans Merkel} is not, and {@code Angella Merkel} is an unlisted spelling
 * of a listed given name.
 */
final class NameContext {

    /** So many given names, middle names and initials stand before a family name at most. */
    private static final int MAX_GIVEN_NAMES = 4;

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
            return isFreeOfPrefix(found) ? first : -1;
        }
        boolean severalWords = found.first() < found.last();
        boolean particle = isPerson(found) && grammar.isParticle(words.key(first));
        if ((severalWords && !particle)
                || words.isAcronym(first)
                || !(words.isCapitalised(first) || particle)) {
            return first;
        }
        return gap.equals(" ") || gap.equals(".") ? afterWord(found, free) : first;
    }

    /** Whether what stands before the hyphen leaves the name itself: {@code pro-}, {@code EU-}. */
    private boolean isFreeOfPrefix(Found found) {
        int prefix = found.first() - 1;
        String key = words.key(prefix);
        return !words.isCapitalised(prefix)
                || words.isAcronym(prefix)
                || (words.isSentenceStart(prefix) && grammar.isCompoundPrefix(key))
                || (isCountry(found) && grammar.isRegionPrefix(key));
    }

    /** Whether it is a country by its own name: what is true of it need not be of a nickname. */
    private static boolean isCountry(Found found) {
        return found.candidates().stream()
                .anyMatch(
                        c -> c.entity().country() && c.variant().text().equals(c.entity().name()));
    }

    private int afterWord(Found found, int free) {
        int first = found.first();
        int before = first - 1;
        boolean person = isPerson(found);
        if (person) {
            int start = withGivenNames(found, free);
            if (start < first) {
                return start;
            }
        }
        boolean initial = words.gapAfter(before).equals(".");
        if (initial) {
            return person && words.isCapitalised(before) && isLetter(before) ? -1 : first;
        }
        return isPartOfLongerName(before, first, person) ? -1 : first;
    }

    private boolean isPartOfLongerName(int before, int first, boolean person) {
        String key = words.key(before);
        if (!words.isCapitalised(before)
                || words.isAcronym(before)
                || grammar.canPrecedeName(key)
                || grammar.isParticle(key)) {
            return false;
        }
        if (words.isSentenceStart(before)) {
            return person && isSomebodyElse(key, words.key(first));
        }
        return !standalone.standsWithout(key, words.key(first));
    }

    /**
     * Whether a first word, which has its capital in any case, is another person's given name: the
     * register or the article has it as one, or nothing says that it is a word like others.
     */
    private boolean isSomebodyElse(String word, String familyName) {
        return givenNames.isFirstName(word)
                || standalone.isNameBefore(word, familyName)
                || !(grammar.canBeginSentence(word) || standalone.isPrintedSmall(word));
    }

    private static boolean isPerson(Found found) {
        return found.candidates().stream()
                .anyMatch(candidate -> candidate.entity().id().type() == EntityType.PERSON);
    }

    private boolean isLetter(int word) {
        return words.end(word) - words.start(word) == 1;
    }

    /**
     * The first of the given names before the name, with what stands between: {@code Donald J.} in
     * {@code Donald J. Trump}.
     */
    private int withGivenNames(Found found, int free) {
        int start = found.first();
        boolean unknownBetween = false;
        int word = start - 1;
        int last = Math.max(free, start - MAX_GIVEN_NAMES);
        while (word >= last && words.isCapitalised(word) && isJoined(word)) {
            if (isGivenName(found, word, unknownBetween)) {
                start = word;
            } else {
                unknownBetween = true;
            }
            word--;
        }
        return start;
    }

    /** Whether the word goes with the next: by a space or a hyphen, or as an initial. */
    private boolean isJoined(int word) {
        String gap = words.gapAfter(word);
        return isLetter(word)
                ? gap.equals(".") || gap.equals(".-")
                : gap.equals(" ") || gap.equals("-");
    }

    private boolean isGivenName(Found found, int word, boolean listedOnly) {
        String key = words.key(word);
        for (Candidate candidate : found.candidates()) {
            Entity entity = candidate.entity();
            boolean given =
                    isLetter(word)
                            ? givenNames.isInitial(entity, key)
                            : listedOnly
                                    ? givenNames.isListed(entity, key)
                                    : givenNames.isLike(entity, key);
            if (given) {
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
            boolean doubleName = isPerson(found) && words.isCapitalised(next);
            return followed || !doubleName || words.isAcronym(next);
        }
        return !gap.equals(" ") || !words.isCapitalised(next) || !isGivenNameAlone(found);
    }

    /** A given name before an unknown family name is somebody else's: {@code Angela Jansen}. */
    private boolean isGivenNameAlone(Found found) {
        return found.first() == found.last()
                && found.candidates().stream()
                        .anyMatch(c -> givenNames.isListed(c.entity(), words.key(found.first())));
    }
}
