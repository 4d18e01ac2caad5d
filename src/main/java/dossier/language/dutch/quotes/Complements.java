package dossier.language.dutch.quotes;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands behind a noun with a preposition and says whose or where somebody is: {@code van de
 * politie}, {@code in Den Haag}, {@code van het dorp Borne}.
 */
final class Complements {

    /** Prepositions that say who it is; what others bring may be about something else. */
    static final Set<String> IDENTIFYING = Set.of("van", "namens");

    /** Of which there is one, so that no name follows that tells which. */
    private static final Set<String> UNIQUE = Set.of("politie", "leger", "justitie", "brandweer");

    private final QuoteWords words;

    Complements(QuoteWords words) {
        this.words = words;
    }

    /**
     * The token after a complement.
     *
     * @param start of its preposition
     * @param limit it ends no later
     * @param office whether somebody is known by what follows: {@code minister van Justitie}
     */
    OptionalInt end(MarkedPassage text, int start, int limit, boolean office) {
        int at = start + 1;
        boolean determined = at < limit && QuoteWords.DETERMINERS.contains(text.token(at).key());
        if (determined) {
            at++;
            if (at < limit && words.isStop(text.token(at).key())) {
                return OptionalInt.empty();
            }
        }
        if (at >= limit || text.isQuoted(at) || !text.token(at).isWord()) {
            return OptionalInt.empty();
        }
        if (text.nameAt(at).isPresent()) {
            int named = text.tokenAt(text.nameAt(at).get().end());
            return OptionalInt.of(Math.max(named, text.compoundEnd(at)));
        }
        if (text.isCapital(at)) {
            return OptionalInt.of(capitals(text, at, limit, office));
        }
        boolean identifying = IDENTIFYING.contains(text.token(start).key());
        if (!determined && (!identifying || isNoNoun(text.token(at).key()))) {
            return OptionalInt.empty();
        }
        int end = noun(text, at, limit, office);
        return isElsewhere(text.token(end - 1).key(), identifying)
                ? OptionalInt.empty()
                : OptionalInt.of(end);
    }

    /** {@code een vrouw van ongeveer zestig}, {@code van in de zestig}. */
    private boolean isNoNoun(String word) {
        return words.isPreposition(word) || words.isAdverb(word) || words.isQuantity(word);
    }

    /**
     * {@code De overheid in een verklaring}: that is where it speaks, not who it is; nor is {@code
     * een vrouw van een jaar of zestig} somebody's.
     */
    private boolean isElsewhere(String noun, boolean identifying) {
        boolean occasion = words.isSpeechNoun(noun) || words.isOccasion(noun);
        return noun.equals("jaar") || (occasion && !identifying);
    }

    private int capitals(MarkedPassage text, int start, int limit, boolean office) {
        int at = start;
        while (at < limit && text.token(at).isWord() && text.isCapital(at)) {
            boolean last = office && words.isFunction(text.token(at).key());
            at = text.compoundEnd(at);
            if (last) {
                break;
            }
        }
        int first = text.compoundEnd(start);
        String key = text.token(first - 1).key();
        boolean adjective = key.endsWith("se") || key.endsWith("sche");
        return adjective && at == first && at < limit ? noun(text, at, limit, office) : at;
    }

    /** Adjectives and a noun, and the name of a place behind it. */
    private int noun(MarkedPassage text, int start, int limit, boolean office) {
        int at = start;
        while (at < limit && text.token(at).isWord() && !text.isQuoted(at)) {
            String key = text.token(at).key();
            if (at > start && (words.isStop(key) || words.isComplement(key))) {
                return at;
            }
            at = text.compoundEnd(at);
            if ((!key.endsWith("e") || words.isSource(key)) && !isBeforeOccasion(text, at, limit)) {
                return at < limit && hasName(text, at, key)
                        ? capitals(text, at, limit, office)
                        : at;
            }
        }
        return at;
    }

    /** Whether the name behind a noun is that noun's. */
    private boolean hasName(MarkedPassage text, int name, String noun) {
        return words.isPlace(noun) || isOfOrganisation(noun) || isOfficial(text, name, noun);
    }

    /**
     * {@code een woordvoerder van president Macron}, {@code van de Franse president Macron}; but
     * {@code de woordvoerder van de president Jan Smit} is the spokesman.
     */
    private boolean isOfficial(MarkedPassage text, int name, String noun) {
        if (!words.isFunction(noun) || !text.isCapital(name)) {
            return false;
        }
        boolean holder =
                text.nameAt(name).filter(known -> known.description().contains(noun)).isPresent();
        int first = name - 1;
        while (first > 0 && text.is(first - 1, "-")) {
            first -= 2;
        }
        return holder || (first > 0 && text.is(first - 1, "van"));
    }

    /** {@code van het weekblad Novaja Gazeta}; but {@code van de politie Jan Smit} is two. */
    private boolean isOfOrganisation(String noun) {
        return words.isOrganisation(noun) && !words.isFunction(noun) && !UNIQUE.contains(noun);
    }

    /** {@code in een vrijgegeven fragment}: the word before it is no noun. */
    private boolean isBeforeOccasion(MarkedPassage text, int at, int limit) {
        return at < limit && words.isOccasion(text.token(at).key());
    }
}
