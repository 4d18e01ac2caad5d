package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whose quoted words are that stand in a sentence of which the one beside it says who says so. */
final class SentencesAround {

    /** Verbs of what somebody else says to be so (ANS, "zouden": what is told by others). */
    private static final Set<String> REPORTING = Set.of("zou", "zouden");

    /** So many sentences before that of the quotation can tell who speaks. */
    private static final int MOST_SENTENCES = 2;

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    SentencesAround(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    Optional<Attributed> find(QuotePlace place) {
        return goesOn(place) ? ofSentenceBefore(place) : ofSentenceAfter(place);
    }

    /**
     * Whether what was said goes on: {@code Ook zouden zij “…” hebben}, {@code Hij “steunt de
     * plannen volledig”}, {@code En wat zei Poetin? Dat de grens “…” was}.
     */
    private static boolean goesOn(QuotePlace place) {
        MarkedPassage text = place.text();
        boolean predicate =
                text.is(place.first(), "dat")
                        || (place.open() == place.first() + 1
                                && QuoteWords.PRONOUNS.contains(text.token(place.first()).key()));
        return predicate
                || IntStream.range(place.near(), place.open())
                        .anyMatch(
                                i -> !text.isQuoted(i) && REPORTING.contains(text.token(i).key()));
    }

    private Optional<Attributed> ofSentenceBefore(QuotePlace place) {
        MarkedPassage text = place.text();
        int sentence = text.sentenceAt(place.span().opener()) - 1;
        return sentence < 0
                ? Optional.empty()
                : by(place, text.firstOf(sentence), text.endOf(sentence));
    }

    /** {@code Het was “opzet”. Dat heeft premier Frederiksen gezegd.} */
    private Optional<Attributed> ofSentenceAfter(QuotePlace place) {
        MarkedPassage text = place.text();
        return text.is(place.end(), "dat")
                ? by(
                        place,
                        place.end(),
                        text.endOf(text.sentenceAt(text.token(place.end()).start())))
                : Optional.empty();
    }

    /**
     * {@code …, vertelt hij. Protesteren had geen zin: “…”}: the person who tells it in a sentence
     * before, in this paragraph.
     */
    Optional<Speaker> teller(QuotePlace place) {
        return saying(place)
                .filter(resolver::isPersonal)
                .flatMap(phrase -> resolver.resolve(place.block(), phrase));
    }

    /** {@code Het ministerie sprak van een aanval. “…”, stond er}: whoever it is. */
    Optional<Speaker> source(QuotePlace place) {
        return saying(place)
                .filter(SubjectFinder::canSpeak)
                .flatMap(phrase -> resolver.resolve(place.block(), phrase));
    }

    private Optional<Phrase> saying(QuotePlace place) {
        MarkedPassage text = place.text();
        int last = text.sentenceAt(place.span().opener()) - 1;
        return IntStream.rangeClosed(0, Math.min(last, MOST_SENTENCES))
                .mapToObj(back -> last - back)
                .map(s -> grammar.speaking(text, text.firstOf(s), text.endOf(s)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who says something in a stretch of the text. */
    private Optional<Attributed> by(QuotePlace place, int first, int end) {
        return grammar.speaking(place.text(), first, end)
                .filter(SubjectFinder::canSpeak)
                .flatMap(phrase -> resolver.resolve(place.block(), phrase))
                .map(speaker -> new Attributed(Optional.of(speaker), Manner.REPORTED));
    }
}
