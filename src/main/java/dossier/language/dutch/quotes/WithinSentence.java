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

    /** So many words stand at most between a clause's first and the quoted ones. */
    private static final int LONGEST_CLAUSE = 12;

    /** The most words of a name with an office before it. */
    private static final int LONGEST_NAME = 8;

    /** What is said after one of these is something else. */
    private static final Set<String> LATER = Set.of("waarna", "nadat", ";");

    private static final Set<String> TO_BE = Set.of("is", "zijn", "was", "waren");

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;
    private final SubjectsWords subjects;
    private final SentencesAround around;

    WithinSentence(DutchGrammar grammar, SpeakerResolver resolver, SentencesAround around) {
        this.grammar = grammar;
        this.resolver = resolver;
        this.subjects = new SubjectsWords(grammar, resolver);
        this.around = around;
    }

    Optional<Attributed> find(QuotePlace place) {
        MarkedPassage text = place.text();
        Optional<Attributed> named =
                of(place)
                        .or(() -> ofRelativeClause(place))
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
                        .map(phrase -> by(place, phrase, Manner.OF))
                : Optional.empty();
    }

    /** {@code Blinken, die de inval “een vergissing” noemde}: whom the relative pronoun means. */
    private Optional<Attributed> ofRelativeClause(QuotePlace place) {
        MarkedPassage text = place.text();
        int pronoun = lastBefore(place, "die");
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
            return caller.map(found -> by(place, found, manner(verb.get())));
        }
        int end = text.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
        int first = Math.max(place.first(), end - LONGEST_NAME);
        return antecedent(text, first, end)
                .or(() -> grammar.endingAt(text, first, end))
                .map(found -> by(place, found, manner(verb.get())));
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

    /** {@code werd door Blinken “een vergissing” genoemd}. */
    private Optional<Attributed> ofAgent(QuotePlace place) {
        MarkedPassage text = place.text();
        int by = lastBefore(place, "door");
        return by >= place.first() && grammar.verbs().isGivenName(text, place.close())
                ? grammar.somebody(text, by + 1, place.open())
                        .map(phrase -> by(place, phrase, Manner.ASCRIBED))
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
                return phrase.map(found -> by(place, found, Manner.REPORTED));
            }
        }
        return Optional.empty();
    }

    private boolean isSaying(MarkedPassage text, int i, int end) {
        return grammar.verbs().at(text, i, end).filter(use -> use.isSayingAt(i)).isPresent();
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

    /** Where the word stands last before the quoted ones, in the same clause; -1 if it doesn't. */
    private static int lastBefore(QuotePlace place, String word) {
        MarkedPassage text = place.text();
        int furthest = Math.max(place.first(), place.open() - LONGEST_CLAUSE);
        for (int i = place.open() - 1; i >= furthest && !text.is(i, ","); i--) {
            if (!text.isQuoted(i) && text.is(i, word)) {
                return i;
            }
        }
        return -1;
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
                    .map(phrase -> by(place, phrase, Manner.REPORTED));
        }
        if (before && i > place.first() && text.is(i, "zeggen") && text.is(i - 1, "eigen")) {
            return byOwnAccount(place, i).map(phrase -> by(place, phrase, Manner.REPORTED));
        }
        if (before && text.is(i, "woorden") && text.is(i + 1, "van")) {
            return grammar.owner(text, i, place.open())
                    .map(phrase -> by(place, phrase, Manner.REPORTED));
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
        Manner manner = close ? manner(verb.get()) : Manner.REPORTED;
        return grammar.subjects()
                .of(text, verb.get(), place.first(), place.end())
                .filter(phrase -> !verb.get().continuing() || resolver.isPersonal(phrase))
                .map(phrase -> by(place, phrase, manner));
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

    private static Manner manner(SpeechVerbs.Use verb) {
        return verb.ascribing() ? Manner.ASCRIBED : Manner.REPORTED;
    }

    /** {@code Naar eigen zeggen heeft hij …}, {@code Rutte heeft naar eigen zeggen …}. */
    private Optional<Phrase> byOwnAccount(QuotePlace place, int last) {
        MarkedPassage text = place.text();
        return grammar.subjects()
                .ahead(text, place.first(), last - 2)
                .or(() -> grammar.somebody(text, last + 2, place.open()));
    }

    private Attributed by(QuotePlace place, Phrase phrase, Manner manner) {
        return new Attributed(resolver.resolve(place.block(), phrase), manner);
    }
}
