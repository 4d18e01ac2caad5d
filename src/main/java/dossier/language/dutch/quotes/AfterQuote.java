package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.Token;
import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Optional;
import java.util.Set;

/**
 * Words right after a quotation that say whose it is: {@code , zei hij}, {@code , aldus Rutte},
 * {@code , luidde zijn antwoord}, {@code – Femke Halsema}.
 */
final class AfterQuote {

    private static final Set<String> LINKS = Set.of("zo", "dat", "en", "maar", "dus", "als", "al");
    private static final Set<String> PREDICATES =
            Set.of("is", "was", "blijkt", "bleek", "staat", "stond");

    /** An infinitive stands no further behind its modal verb. */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 7;

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;
    private final ImpersonalSpeech impersonal;

    AfterQuote(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
        this.impersonal = new ImpersonalSpeech(grammar);
    }

    /**
     * Says who speaks.
     *
     * @param before the speaker of the quotation before it
     */
    Optional<Attributed> find(QuotePlace place, Optional<PreviousQuote> before) {
        MarkedPassage text = place.text();
        int at = place.close();
        if (at < place.end() && place.isDash(at)) {
            return signature(place, at + 1);
        }
        boolean comma = text.is(at, ",");
        if (comma) {
            at++;
        }
        while (at < place.end() && LINKS.contains(text.token(at).key())) {
            at++;
        }
        if (at >= place.end() || text.isQuoted(at)) {
            return Optional.empty();
        }
        boolean first = comma || place.endsWithComma() || !place.hasBefore();
        return of(place, at, first, before);
    }

    /**
     * @param at of the first word that can say it
     * @param first whether a comma or nothing else stands between it and the quotation
     */
    private Optional<Attributed> of(
            QuotePlace place, int at, boolean first, Optional<PreviousQuote> before) {
        MarkedPassage text = place.text();
        Optional<Attributed> noun = predicate(place, at).or(() -> heard(place, at));
        if (noun.isPresent()) {
            return noun;
        }
        if (impersonal.isCalled(place, at)) {
            return Optional.of(new Attributed(Optional.empty(), Manner.SOMEBODY));
        }
        if (ImpersonalSpeech.isWritten(text, at)) {
            return Optional.of(new Attributed(Optional.empty(), Manner.IMPERSONAL));
        }
        if (text.is(at, "aldus")) {
            return Optional.of(by(place, grammar.source(text, at, place.end())));
        }
        Optional<SpeechVerbs.Use> verb = verbAt(place, at).filter(use -> canGoOn(place, use));
        if (verb.isPresent() && first) {
            return goesOn(place, verb.get())
                    ? Optional.empty()
                    : Optional.of(said(place, verb.get(), before));
        }
        return first && isSentence(place) ? anyVerb(place, at) : Optional.empty();
    }

    /** {@code “…”, is te horen bij de brandweer}. */
    private Optional<Attributed> heard(QuotePlace place, int at) {
        return impersonal.heard(place, at).map(phrase -> by(place, Optional.of(phrase)));
    }

    /** {@code Hij sprak van “…”, maar zei niet waarom}: a clause without a subject of its own. */
    private boolean goesOn(QuotePlace place, SpeechVerbs.Use verb) {
        MarkedPassage text = place.text();
        int link = text.is(place.close(), ",") ? place.close() + 1 : place.close();
        return (text.is(link, "maar") || text.is(link, "en"))
                && subject(place, verb).filter(SubjectFinder::canSpeak).isEmpty();
    }

    /** Not {@code al gaat de productie door}: who goes on speaking is somebody. */
    private boolean canGoOn(QuotePlace place, SpeechVerbs.Use verb) {
        return !verb.continuing() || subject(place, verb).filter(resolver::isPersonal).isPresent();
    }

    private Attributed said(
            QuotePlace place, SpeechVerbs.Use verb, Optional<PreviousQuote> before) {
        Optional<Phrase> subject = subject(place, verb);
        Attributed beside = by(place, subject);
        Attributed found =
                before.filter(p -> isNear(p, place) || beside.speaker().isEmpty())
                        .flatMap(p -> subject.flatMap(who -> goingOn(beside, who, p.speaker())))
                        .orElse(beside);
        if (found.speaker().isPresent()) {
            return verb.continuing() && subject.map(Phrase::isPronoun).orElse(false)
                    ? new Attributed(found.speaker(), Manner.CONTINUING)
                    : found;
        }
        int next = grammar.subjects().skipAdverbs(place.text(), verb.index() + 1, place.end());
        boolean it =
                subject.isEmpty()
                        && place.text().is(next, "het")
                        && !impersonal.isSomewhere(place, next + 1);
        return new Attributed(Optional.empty(), it ? Manner.HEARD : Manner.SOMEBODY);
    }

    private boolean isNear(PreviousQuote before, QuotePlace place) {
        return before.block() >= resolver.textBefore(place.block());
    }

    /**
     * For a pronoun, whoever was quoted before: if nobody else is found, or only one of whom isn't
     * told whether he or she can be meant: {@code De agent …. “…”, vraagt ze}.
     */
    private Optional<Attributed> goingOn(Attributed beside, Phrase pronoun, Speaker before) {
        boolean surer =
                beside.speaker()
                        .map(found -> isDescription(found) && !resolver.isSurely(found, pronoun))
                        .map(unsure -> unsure && resolver.isSurely(before, pronoun))
                        .orElseGet(() -> resolver.canBe(before, pronoun));
        return surer
                ? Optional.of(
                        new Attributed(
                                Optional.of(SpeakerResolver.standingIn(before, pronoun)),
                                Manner.BESIDE))
                : Optional.empty();
    }

    /** {@code de agent}; not {@code een agent}, who is somebody new. */
    private static boolean isDescription(Speaker speaker) {
        String first = Phrase.firstWord(speaker.words());
        return speaker.entity().isEmpty()
                && QuoteWords.DETERMINERS.contains(first)
                && !first.equals("een");
    }

    /** {@code “…”, was de eerste reactie van Van Aert}, {@code , blijkt uit een brief van Kaag}. */
    private Optional<Attributed> predicate(QuotePlace place, int at) {
        MarkedPassage text = place.text();
        if (!PREDICATES.contains(text.token(at).key())) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(place.end(), at + MOST_WORDS); i++) {
            Optional<Phrase> owner = grammar.owner(text, i, place.end());
            if (owner.isPresent()) {
                return Optional.of(by(place, owner));
            }
        }
        return Optional.empty();
    }

    private Optional<Attributed> signature(QuotePlace place, int at) {
        return at >= place.end()
                ? Optional.empty()
                : grammar.reader()
                        .read(place.text(), at, place.end())
                        .filter(Phrase::isName)
                        .map(name -> by(place, Optional.of(name)));
    }

    private Optional<SpeechVerbs.Use> verbAt(QuotePlace place, int at) {
        String first = place.text().token(at).key();
        boolean modal =
                SpeechVerbs.MODALS.contains(first) || SpeechVerbs.AUXILIARIES.contains(first);
        for (int i = at; i < Math.min(place.end(), at + LONGEST); i++) {
            Optional<SpeechVerbs.Use> use = grammar.verbs().at(place.text(), i, place.end());
            if (use.isPresent() && use.get().index() == at) {
                return use;
            }
            if (modal && use.isPresent() && endsClause(place, i)) {
                return use.filter(SpeechVerbs.Use::plural).map(said -> said.withModal(at));
            }
        }
        return Optional.empty();
    }

    /** Whether an infinitive is the last word: {@code schrijven}, {@code laten weten}. */
    private static boolean endsClause(QuotePlace place, int i) {
        int next = place.text().is(i + 1, "weten") ? i + 2 : i + 1;
        return next >= place.end() || !place.text().token(next).isWord();
    }

    private Optional<Phrase> subject(QuotePlace place, SpeechVerbs.Use verb) {
        MarkedPassage text = place.text();
        int at = grammar.subjects().skipAdverbs(text, verb.index() + 1, place.end());
        int from = text.is(at, "het") && !text.is(at + 1, "van") ? at + 1 : at;
        boolean owned = from < place.end() && isNoun(text, from);
        for (int i = from; owned && i < Math.min(place.end(), at + 4); i++) {
            if (grammar.words().isSpeechNoun(text.token(i).key())) {
                return grammar.owner(text, i, place.end());
            }
            // "Zei Rutte in een reactie": it isn't the reaction that speaks.
            if (i > from && grammar.words().isPreposition(text.token(i).key())) {
                break;
            }
        }
        for (int i = at + 1; text.is(at, "het") && i <= at + 2; i++) {
            // "Klinkt het voorzichtig bij de Commissie", "klonk het uit de menigte".
            if (text.is(i, "bij") || text.is(i, "in") || text.is(i, "uit")) {
                return grammar.somebody(text, i + 1, place.end());
            }
        }
        if (verb.citing()) {
            return grammar.subjects().of(text, verb, place.close(), place.end());
        }
        Optional<Phrase> found = grammar.reader().read(text, at, place.end());
        boolean nobody =
                text.is(at, "het") && found.map(p -> !p.isName() && !p.person()).orElse(true);
        return nobody
                ? Optional.empty()
                : verb.plural() ? found.map(p -> grammar.subjects().several(text, p)) : found;
    }

    /** Not {@code ontkende Rutte de uitspraak van Bos}: it is he who speaks. */
    private static boolean isNoun(MarkedPassage text, int at) {
        return !text.isCapital(at) && !QuoteWords.PRONOUNS.contains(text.token(at).key());
    }

    /** {@code ‘…’, lacht Rutte}: after a whole sentence any verb is one of saying. */
    private Optional<Attributed> anyVerb(QuotePlace place, int at) {
        MarkedPassage text = place.text();
        Token verb = text.token(at);
        if (!verb.isWord() || text.isCapital(at) || grammar.words().isStop(verb.key())) {
            return Optional.empty();
        }
        if (QuoteWords.DETERMINERS.contains(verb.key())
                || grammar.words().isPreposition(verb.key())
                || grammar.words().isAdverb(verb.key())) {
            return Optional.empty();
        }
        int behind = grammar.subjects().skipAdverbs(text, at + 1, place.end());
        boolean plural = verb.key().endsWith("en");
        return grammar.reader()
                .read(text, behind, place.end())
                .filter(
                        phrase ->
                                resolver.isPersonal(phrase)
                                        || isUnknown(place, phrase)
                                        || isSomebody(place, phrase))
                .map(phrase -> plural ? phrase.asPlural() : phrase)
                .map(phrase -> by(place, Optional.of(phrase)));
    }

    /** {@code “…”, huilde Zjanel.}: a name that nothing else follows. */
    private static boolean isUnknown(QuotePlace place, Phrase phrase) {
        return phrase.isName()
                && phrase.name().isEmpty()
                && (phrase.end() >= place.end() || !place.text().token(phrase.end()).isWord());
    }

    /** {@code “…”, gniffelt een hoveling.}: a description that nothing else follows. */
    private static boolean isSomebody(QuotePlace place, Phrase phrase) {
        boolean determined =
                phrase.form() == Phrase.Form.DESCRIPTION
                        && phrase.words().contains(" ")
                        && QuoteWords.DETERMINERS.contains(
                                place.text().token(phrase.start()).key());
        return determined && !place.hasBefore() && phrase.end() == place.end() - 1;
    }

    /** One that a comma ends; a term can have two words that a comma follows. */
    private static boolean isSentence(QuotePlace place) {
        return place.beginsSentence()
                && place.count() >= (place.hasBefore() ? 3 : 2)
                && (place.endsWithComma() || place.endsSentence());
    }

    private Attributed by(QuotePlace place, Optional<Phrase> phrase) {
        return new Attributed(
                phrase.flatMap(p -> resolver.resolve(place.block(), p)), Manner.BESIDE);
    }
}
