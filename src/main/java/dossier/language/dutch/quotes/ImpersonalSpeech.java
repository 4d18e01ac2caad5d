package dossier.language.dutch.quotes;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Words after a quotation that say that it was said or written, and not by whom. */
final class ImpersonalSpeech {

    private static final Set<String> PASSIVES = Set.of("wordt", "worden", "werd", "werden");

    /** Prepositions of where many can be heard. */
    private static final Set<String> PLACING =
            Set.of("op", "vanaf", "langs", "achter", "rond", "rondom", "buiten", "overal", "uit");

    /** A participle stands no further behind its auxiliary. */
    private static final int MOST_WORDS = 7;

    private static final int FURTHEST_PLACE = 4;

    private final DutchGrammar grammar;

    ImpersonalSpeech(DutchGrammar grammar) {
        this.grammar = grammar;
    }

    /** {@code “…”, is te horen bij de brandweer}: where it is heard is who says it. */
    Optional<Phrase> heard(QuotePlace place, int at) {
        MarkedPassage text = place.text();
        return text.is(at + 1, "te") && text.is(at + 2, "horen") && text.is(at + 3, "bij")
                ? grammar.somebody(text, at + 4, place.end())
                : Optional.empty();
    }

    /** {@code “…”, staat daarin}, {@code , stond in een brief}, {@code “…”, is te lezen}. */
    static boolean isWritten(MarkedPassage text, int at) {
        boolean stands = text.is(at, "staat") || text.is(at, "stond") || text.is(at, "heet");
        boolean read = text.is(at, "is") || text.is(at, "was") || text.is(at, "valt");
        boolean there =
                text.is(at + 1, "daarin")
                        || text.is(at + 1, "erin")
                        || text.is(at + 1, "er")
                        || text.is(at + 1, "het");
        boolean within = stands && text.is(at + 1, "in");
        boolean told = text.is(at + 1, "te") && !text.is(at + 2, "horen");
        return (stands && there) || within || ((stands || read) && told);
    }

    /**
     * {@code “…”, werd er geroepen}, {@code “…”, was te horen}, {@code “…”, stond er op een bord}:
     * by no one named.
     */
    boolean isCalled(QuotePlace place, int at) {
        MarkedPassage text = place.text();
        boolean stands = text.is(at, "staat") || text.is(at, "stond");
        if (stands && text.is(at + 1, "er") && text.is(at + 2, "op")) {
            return true;
        }
        if (text.is(at + 1, "te") && text.is(at + 2, "horen")) {
            return true;
        }
        return PASSIVES.contains(text.token(at).key())
                && text.is(at + 1, "er")
                && IntStream.range(at + 2, Math.min(place.end(), at + MOST_WORDS))
                        .anyMatch(i -> grammar.verbs().isParticiple(text, i));
    }

    /**
     * {@code klonk het op het plein}: so called others than whoever spoke before; not {@code op een
     * persconferentie}.
     */
    boolean isSomewhere(QuotePlace place, int at) {
        MarkedPassage text = place.text();
        boolean occasion =
                IntStream.range(at, Math.min(place.end(), at + FURTHEST_PLACE))
                        .anyMatch(i -> grammar.words().isOccasion(text.token(i).key()));
        return at < place.end() && PLACING.contains(text.token(at).key()) && !occasion;
    }
}
