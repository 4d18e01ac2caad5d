package dossier.language.dutch.quotes;

import java.util.Optional;
import java.util.Set;

/**
 * Quoted words of somebody whom a relative clause tells of: {@code Blinken, die dat “grof” noemde}.
 */
final class RelativeClauses {

    /** The most words of a name with an office before it. */
    private static final int LONGEST_NAME = 8;

    private static final Set<String> TO_BE = Set.of("is", "zijn", "was", "waren");

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    RelativeClauses(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    /** {@code Blinken, die de inval “een vergissing” noemde}: whom the relative pronoun means. */
    Optional<Attributed> find(QuotePlace place) {
        MarkedPassage text = place.text();
        int pronoun = place.lastBefore("die");
        Optional<SpeechVerbs.Use> verb = verbAfter(place);
        if (verb.isEmpty()
                || verb.get().index() < pronoun
                || pronoun <= place.first()
                || isDemonstrative(place, pronoun)
                || hasVerb(text, pronoun, place.open())) {
            return Optional.empty();
        }
        // "Betogers, die hij “bandieten” noemde": the pronoun is whom he calls so.
        Optional<Phrase> caller =
                grammar.somebody(text, pronoun + 1, place.open())
                        .filter(phrase -> phrase.isPronoun() || phrase.isName())
                        .filter(resolver::isPersonal);
        if (caller.isPresent()) {
            return caller.map(found -> resolver.attributed(place, found, verb.get().manner()));
        }
        int end = text.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
        int first = Math.max(place.first(), end - LONGEST_NAME);
        return antecedent(text, first, end)
                .or(() -> grammar.endingAt(text, first, end))
                .map(found -> resolver.attributed(place, found, verb.get().manner()));
    }

    /** {@code waarop X in Moskou die opmerking “grof” noemde}: a noun and nothing else follows. */
    private static boolean isDemonstrative(QuotePlace place, int die) {
        MarkedPassage text = place.text();
        return die + 2 == place.open()
                && !text.is(die - 1, ",")
                && !text.isCapital(die + 1)
                && !QuoteWords.PRONOUNS.contains(text.token(die + 1).key());
    }

    /**
     * Who is named or described right before a relative pronoun, where a determiner, a number, a
     * noun for people or a capital opens it.
     */
    private Optional<Phrase> antecedent(MarkedPassage text, int first, int end) {
        for (int start = first; start < end; start++) {
            String key = text.token(start).key();
            boolean opens =
                    text.isCapital(start)
                            || text.token(start).isNumber()
                            || QuoteWords.DETERMINERS.contains(key)
                            || grammar.words().isQuantity(key)
                            || grammar.words().isFunction(key)
                            || grammar.words().isSource(key);
            Optional<Phrase> phrase =
                    opens
                            ? grammar.somebody(text, start, end).filter(p -> p.end() == end)
                            : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** Whether the clause has its verb already: {@code die meer wilden op tv “intriganten” had}. */
    private static boolean hasVerb(MarkedPassage text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String key = text.token(i).key();
            if (SpeechVerbs.MODALS.contains(key) || TO_BE.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** The verb of saying that ends the clause right after the quoted words. */
    private Optional<SpeechVerbs.Use> verbAfter(QuotePlace place) {
        MarkedPassage text = place.text();
        int last = Math.min(place.close() + 2, place.end());
        for (int i = place.close(); i < last; i++) {
            Optional<SpeechVerbs.Use> verb = grammar.verbs().at(text, i, place.end());
            if (verb.isPresent()) {
                return verb;
            }
        }
        return Optional.empty();
    }
}
