package dossier.language.dutch.quotes;

import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words in the same sentence as quoted words that say whose they are: {@code Rutte noemt dat
 * “onzin”}, {@code volgens de politie een “aanval op agenten”}, {@code de “agenten” van Tokajev}.
 */
final class WithinSentence {

    private static final int MOST_TOKENS = 60;

    /** The most words of a name with an office before it. */
    private static final int LONGEST_NAME = 8;

    /** What is said after one of these is something else. */
    private static final Set<String> LATER = Set.of("waarna", "nadat", ";");

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;
    private final RelativeClauses relative;
    private final SubjectsWords subjects;
    private final SentencesAround around;

    WithinSentence(DutchGrammar grammar, SpeakerResolver resolver, SentencesAround around) {
        this.grammar = grammar;
        this.resolver = resolver;
        this.relative = new RelativeClauses(grammar, resolver);
        this.subjects = new SubjectsWords(grammar, resolver);
        this.around = around;
    }

    Optional<Attributed> find(QuotePlace place) {
        MarkedPassage text = place.text();
        Optional<Attributed> named =
                of(place)
                        .or(() -> relative.find(place))
                        .or(() -> ofAgent(place))
                        .or(() -> ofInsertion(place));
        if (named.isPresent()) {
            return named;
        }
        int furthest = Math.min(MOST_TOKENS, place.end() - place.first());
        for (int distance = 1; distance <= furthest; distance++) {
            int before = place.open() - distance;
            if (before >= place.first()) {
                Optional<Attributed> found = at(place, before, true).filter(WithinSentence::isSaid);
                if (found.isPresent()) {
                    return found;
                }
            }
            int after = place.close() + distance - 4;
            if (distance >= 4 && after < place.end() && !text.isQuoted(after)) {
                Optional<Attributed> found = at(place, after, false).filter(WithinSentence::isSaid);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return subjects.find(place).or(() -> around.find(place));
    }

    private static boolean isSaid(Attributed found) {
        return found.speaker().isPresent();
    }

    private Optional<Attributed> of(QuotePlace place) {
        MarkedPassage text = place.text();
        int of = place.close();
        return text.is(of, "van") && of + 1 < place.end()
                ? grammar.reader()
                        .read(text, of + 1, place.end())
                        .filter(phrase -> resolver.isPerson(phrase))
                        .map(phrase -> resolver.attributed(place, phrase, Manner.OF))
                : Optional.empty();
    }

    /** {@code werd door Blinken “een vergissing” genoemd}. */
    private Optional<Attributed> ofAgent(QuotePlace place) {
        MarkedPassage text = place.text();
        int by = place.lastBefore("door");
        return by >= place.first() && grammar.verbs().isGivenName(text, place.close())
                ? grammar.somebody(text, by + 1, place.open())
                        .map(phrase -> resolver.attributed(place, phrase, Manner.ASCRIBED))
                : Optional.empty();
    }

    /** {@code Nazarbajev moest, schreef Blair hem, erkennen dat “…”}: between two commas. */
    private Optional<Attributed> ofInsertion(QuotePlace place) {
        MarkedPassage text = place.text();
        for (int i = place.near() + 1; i < place.open() - 1; i++) {
            boolean verb = text.is(i, ",") && isSaying(text, i + 1, place.end());
            Optional<Phrase> phrase =
                    verb ? grammar.somebody(text, i + 2, place.open()) : Optional.empty();
            int end = phrase.map(Phrase::end).orElse(0);
            if (phrase.isPresent() && (text.is(end, ",") || text.is(end + 1, ","))) {
                return phrase.map(found -> resolver.attributed(place, found, Manner.REPORTED));
            }
        }
        return Optional.empty();
    }

    private boolean isSaying(MarkedPassage text, int i, int end) {
        return grammar.verbs().at(text, i, end).filter(use -> use.isSayingAt(i)).isPresent();
    }

    private Optional<Attributed> at(QuotePlace place, int i, boolean before) {
        MarkedPassage text = place.text();
        if (text.isQuoted(i)) {
            return Optional.empty();
        }
        if (grammar.isSourceWord(text, i)) {
            Optional<Phrase> sayer = before ? sayerBefore(place, i) : Optional.empty();
            return sayer.or(() -> grammar.source(text, i, before ? place.open() : place.end()))
                    .filter(phrase -> before || !beginsClause(place, i, phrase))
                    .map(phrase -> resolver.attributed(place, phrase, Manner.REPORTED));
        }
        if (before && i > place.first() && text.is(i, "zeggen") && text.is(i - 1, "eigen")) {
            return byOwnAccount(place, i)
                    .map(phrase -> resolver.attributed(place, phrase, Manner.REPORTED));
        }
        if (before && text.is(i, "woorden") && text.is(i + 1, "van")) {
            return grammar.owner(text, i, place.open())
                    .map(phrase -> resolver.attributed(place, phrase, Manner.REPORTED));
        }
        Optional<SpeechVerbs.Use> verb = grammar.verbs().at(text, i, place.end());
        // "Om “zonder waarschuwing” het vuur te openen": nobody opens with these words.
        boolean infinitive = !before && text.is(i - 1, "te");
        if (infinitive
                || (before && SpeechVerbs.isDenied(text, i, place.open()))
                || verb.isEmpty()
                || verb.get().index() < place.first()
                || (!before && isOfLaterClause(place, i))) {
            return Optional.empty();
        }
        boolean close = before || i <= place.close() + 1;
        Manner manner = close ? verb.get().manner() : Manner.REPORTED;
        return grammar.subjects()
                .of(text, verb.get(), place.first(), place.end())
                .filter(phrase -> !verb.get().continuing() || resolver.isPersonal(phrase))
                .map(phrase -> resolver.attributed(place, phrase, manner));
    }

    /** {@code scandeerden boeren volgens Reuters “…”}: who reports it isn't who says it. */
    private Optional<Phrase> sayerBefore(QuotePlace place, int source) {
        MarkedPassage text = place.text();
        if (!text.is(source, "volgens")) {
            return Optional.empty();
        }
        for (int i = source - 1; i >= Math.max(place.first(), source - LONGEST_NAME); i--) {
            Optional<SpeechVerbs.Use> verb = grammar.verbs().at(text, i, source);
            if (verb.isPresent() && verb.get().isSayingAt(i)) {
                boolean right = i == source - 1;
                return grammar.subjects()
                        .of(text, verb.get(), place.first(), source)
                        .filter(phrase -> right || phrase.end() == source);
            }
        }
        return Optional.empty();
    }

    /** {@code , volgens haar familie werd ze doodgeslagen}: of what follows, not of the quoted. */
    private static boolean beginsClause(QuotePlace place, int source, Phrase phrase) {
        MarkedPassage text = place.text();
        return text.is(source - 1, ",")
                && phrase.end() < place.end()
                && text.token(phrase.end()).isWord()
                && !text.isQuoted(phrase.end());
    }

    /** {@code “…”, waarna de minister beloofde}: what was said then is something else. */
    private static boolean isOfLaterClause(QuotePlace place, int verb) {
        MarkedPassage text = place.text();
        return IntStream.range(place.close(), verb)
                .anyMatch(i -> LATER.contains(text.token(i).key()));
    }

    /** {@code Naar eigen zeggen heeft hij …}, {@code Rutte heeft naar eigen zeggen …}. */
    private Optional<Phrase> byOwnAccount(QuotePlace place, int last) {
        MarkedPassage text = place.text();
        return grammar.subjects()
                .ahead(text, place.first(), last - 2)
                .or(() -> grammar.somebody(text, last + 2, place.open()));
    }
}
