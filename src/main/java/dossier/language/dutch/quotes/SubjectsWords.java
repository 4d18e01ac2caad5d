package dossier.language.dutch.quotes;

import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Quoted words that tell what the subject of their sentence wants or feels, or in which it speaks
 * of itself: {@code Scholz wil “eerst goed luisteren”}, {@code Borrell is “ernstig bezorgd”}.
 */
final class SubjectsWords {

    private static final Set<String> WISHES = Set.of("wil", "willen", "wilde", "wilden");

    /** With {@code zich} before the quoted words: {@code toonde zich “tevreden”}. */
    private static final Set<String> SHOWING =
            Set.of("toont", "tonen", "toonde", "toonden", "voelt", "voelen", "voelde", "voelden");

    private static final Set<String> FIRST_PERSON = Set.of("ik", "mij", "me", "mijn");

    /** A feeling stands among the first of the quoted words. */
    private static final int FURTHEST_FEELING = 3;

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    SubjectsWords(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    Optional<Attributed> find(QuotePlace place) {
        return ofWish(place).or(() -> ofFeeling(place)).or(() -> ofOneself(place));
    }

    /** {@code Scholz wil “eerst goed luisteren en pas daarna iets beloven”}. */
    private Optional<Attributed> ofWish(QuotePlace place) {
        int verb = place.open() - 1;
        return verb > place.first() && WISHES.contains(place.text().token(verb).key())
                ? subject(place, verb).flatMap(phrase -> by(place, phrase, Manner.NEAR))
                : Optional.empty();
    }

    private Optional<Attributed> ofFeeling(QuotePlace place) {
        MarkedPassage text = place.text();
        int last = place.open() - 1;
        if (last <= place.first()) {
            return Optional.empty();
        }
        boolean shown = text.is(last, "zich") && SHOWING.contains(text.token(last - 1).key());
        boolean feels = grammar.words().isCopula(text.token(last).key()) && hasFeeling(place);
        return shown || feels
                ? subject(place, shown ? last - 1 : last)
                        .flatMap(phrase -> by(place, phrase, Manner.ASCRIBED))
                : Optional.empty();
    }

    private boolean hasFeeling(QuotePlace place) {
        MarkedPassage text = place.text();
        int first = text.tokenAt(place.span().start());
        int end = Math.min(text.tokenAt(place.span().end()), first + FURTHEST_FEELING);
        return IntStream.range(first, end)
                .anyMatch(i -> grammar.words().isFeeling(text.token(i).key()));
    }

    /** Whoever stands right before a verb and can want or feel something. */
    private Optional<Phrase> subject(QuotePlace place, int verb) {
        return grammar.subjects()
                .ahead(place.text(), place.first(), verb)
                .filter(phrase -> phrase.end() == verb);
    }

    /** {@code Daulet K. werd gehaald “omdat er as aan mijn schoenen zat”}: who says I. */
    private Optional<Attributed> ofOneself(QuotePlace place) {
        MarkedPassage text = place.text();
        int first = text.tokenAt(place.span().start());
        boolean own =
                IntStream.range(first, text.tokenAt(place.span().end()))
                        .anyMatch(i -> FIRST_PERSON.contains(text.token(i).key()));
        return own
                ? resolver.protagonist(place)
                        .map(speaker -> new Attributed(Optional.of(speaker), Manner.NEAR))
                : Optional.empty();
    }

    private Optional<Attributed> by(QuotePlace place, Phrase phrase, Manner manner) {
        boolean body = phrase.isName() && phrase.name().isPresent();
        return Optional.of(phrase)
                .filter(who -> body || resolver.isPersonal(who))
                .flatMap(who -> resolver.resolve(place.block(), who))
                .map(speaker -> new Attributed(Optional.of(speaker), manner));
    }
}
