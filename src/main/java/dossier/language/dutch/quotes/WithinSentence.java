package dossier.language.dutch.quotes;

import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Optional;

/**
 * Words in the same sentence as quoted words that say whose they are: {@code Rutte noemt dat
 * “onzin”}, {@code volgens de politie een “aanval op agenten”}, {@code de “agenten” van Tokajev}.
 */
final class WithinSentence {

    private static final int MOST_TOKENS = 60;

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    WithinSentence(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    Optional<Attributed> find(QuotePlace place) {
        MarkedPassage text = place.text();
        Optional<Attributed> owner = of(place);
        if (owner.isPresent()) {
            return owner;
        }
        int furthest = Math.min(MOST_TOKENS, place.end() - place.first());
        for (int distance = 1; distance <= furthest; distance++) {
            int before = place.open() - distance;
            if (before >= place.first()) {
                Optional<Attributed> found = at(place, before, true);
                if (found.isPresent()) {
                    return found;
                }
            }
            int after = place.close() + distance - 4;
            if (distance >= 4 && after < place.end() && !text.isQuoted(after)) {
                Optional<Attributed> found = at(place, after, false);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attributed> of(QuotePlace place) {
        MarkedPassage text = place.text();
        int of = place.close();
        return text.is(of, "van") && of + 1 < place.end()
                ? grammar.reader()
                        .read(text, of + 1, place.end())
                        .filter(phrase -> resolver.isPerson(phrase))
                        .map(phrase -> by(place, phrase, Manner.OF))
                : Optional.empty();
    }

    private Optional<Attributed> at(QuotePlace place, int i, boolean before) {
        MarkedPassage text = place.text();
        if (text.isQuoted(i)) {
            return Optional.empty();
        }
        if (DutchGrammar.isSourceWord(text, i)) {
            return grammar.source(text, i, before ? place.open() : place.end())
                    .map(phrase -> by(place, phrase, Manner.REPORTED));
        }
        if (before && text.is(i, "woorden") && text.is(i + 1, "van")) {
            return grammar.owner(text, i, place.open())
                    .map(phrase -> by(place, phrase, Manner.REPORTED));
        }
        Optional<SpeechVerbs.Use> verb = grammar.verbs().at(text, i, place.end());
        if (verb.isEmpty() || verb.get().index() < place.first()) {
            return Optional.empty();
        }
        Manner manner = before && verb.get().ascribing() ? Manner.ASCRIBED : Manner.REPORTED;
        return grammar.subjects()
                .of(text, verb.get(), place.first(), place.end())
                .map(phrase -> by(place, phrase, manner));
    }

    private Attributed by(QuotePlace place, Phrase phrase, Manner manner) {
        return new Attributed(resolver.resolve(place.block(), phrase), manner);
    }
}
