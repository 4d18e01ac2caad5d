package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who speaks in a quotation that is a sentence of its own: whoever was said to speak right before
 * it, or is introduced right after it, or goes on from the quotation before.
 */
final class AloneQuote {

    private static final int MOST_SENTENCES = 3;

    /** A sentence that opens with one of these is about others than those in its first clause. */
    private static final Set<String> SUBCLAUSES =
            Set.of(
                    "sinds", "toen", "nadat", "terwijl", "hoewel", "omdat", "als", "nu", "zodra",
                    "voordat", "doordat", "wanneer");

    private static final Set<String> ASKED = Set.of("hem", "haar", "u", "je");

    /** Of a longer sentence only the last tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    AloneQuote(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    /**
     * Says who speaks.
     *
     * @param before the speaker of the quotation before it
     */
    Attributed find(QuotePlace place, Optional<PreviousQuote> before) {
        MarkedPassage text = place.text();
        int sentence = text.sentenceAt(place.span().opener()) - 1;
        boolean asked = sentence >= 0 && endsWithQuestion(text, sentence);
        int nearest = resolver.textBefore(place.block());
        Optional<PreviousQuote> near = before.filter(p -> p.block() >= nearest);
        Optional<PreviousQuote> here = before.filter(p -> p.block() == place.block());
        boolean known =
                near.isPresent() || (asked && before.isPresent() && asksOne(text, sentence));
        // A question is asked of whoever was quoted before, not of those named before it.
        int furthest = asked && known ? sentence : sentence - MOST_SENTENCES;
        for (int s = sentence; s >= Math.max(0, furthest); s--) {
            int end = text.endOf(s);
            int first = Math.max(text.firstOf(s), end - MOST_TOKENS);
            if (here.isPresent() && here.get().close() > first) {
                return speakingAfter(here.get(), end, place).orElseGet(() -> goingOn(here.get()));
            }
            boolean last = s == sentence;
            Optional<Phrase> speaking = last ? speaking(text, first, end) : Optional.empty();
            Optional<Phrase> person =
                    speaking.or(() -> subject(text, first, end))
                            .or(() -> last ? Optional.empty() : named(text, first, end))
                            .or(() -> onlyOne(text, first, end, !last));
            // "Gelooft ze hem? “Een beetje.”": whoever was quoted before is asked.
            boolean answers = last && asked && person.map(Phrase::isPronoun).orElse(false);
            if (answers && near.isPresent()) {
                return goingOn(near.get());
            }
            Optional<Speaker> speaker =
                    person.flatMap(phrase -> resolver.resolve(place.block(), phrase));
            if (speaking.isEmpty() && near.isPresent() && acts(person, speaker, near.get())) {
                return goingOn(near.get());
            }
            if (speaker.isPresent()) {
                boolean sure = speaking.filter(phrase -> !isGroup(phrase)).isPresent();
                return new Attributed(speaker, sure ? Manner.NEXT_TO : Manner.NEAR);
            }
        }
        return fromAround(place, before, near, asked);
    }

    /**
     * Of a quotation before which no sentence tells.
     *
     * @param near the quotation before it, if no text block lies between
     */
    private Attributed fromAround(
            QuotePlace place,
            Optional<PreviousQuote> before,
            Optional<PreviousQuote> near,
            boolean asked) {
        boolean opens = place.text().sentenceAt(place.span().opener()) == 0;
        return (opens ? following(place) : Optional.<Attributed>empty())
                .or(() -> near.filter(p -> asked).map(AloneQuote::goingOn))
                .or(() -> before.filter(p -> asked || near.isPresent()).map(this::likely))
                .or(() -> opens ? paragraphBefore(place) : Optional.empty())
                .or(() -> before.filter(p -> place.block() - p.block() <= 2).map(this::likely))
                .orElse(Attributed.NONE);
    }

    /**
     * Whether somebody does something while whoever was quoted before goes on telling: somebody's
     * {@code neef}, or one whom everybody knows in what one of the people tells.
     */
    private static boolean acts(
            Optional<Phrase> person, Optional<Speaker> speaker, PreviousQuote before) {
        boolean indefinite =
                person.filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION)
                        .map(phrase -> phrase.words().toLowerCase(Locale.ROOT).split(" ")[0])
                        .filter(word -> word.equals("een") || QuoteWords.POSSESSIVES.contains(word))
                        .isPresent();
        boolean known = speaker.flatMap(Speaker::entity).isPresent();
        return indefinite || (known && before.speaker().entity().isEmpty());
    }

    /** A person who is said to speak, by name. */
    private Optional<Phrase> named(MarkedPassage text, int first, int end) {
        return speaking(text, first, end).filter(resolver::isPerson).filter(Phrase::isName);
    }

    /** {@code zeggen deskundigen}: one of them may be quoted, and named elsewhere. */
    private boolean isGroup(Phrase phrase) {
        return phrase.form() == Phrase.Form.DESCRIPTION && !resolver.isOne(phrase);
    }

    /** {@code Dat X sprak van “…”, vindt ze veelzeggend}: who says something of that quotation. */
    private Optional<Attributed> speakingAfter(PreviousQuote before, int end, QuotePlace place) {
        return speaking(place.text(), before.close(), end)
                .flatMap(phrase -> resolver.resolve(place.block(), phrase))
                .filter(speaker -> !isSame(speaker, before.speaker()))
                .map(speaker -> new Attributed(Optional.of(speaker), Manner.NEXT_TO));
    }

    private static boolean isSame(Speaker one, Speaker other) {
        return one.entity().isPresent()
                ? one.entity().equals(other.entity())
                : one.words().equals(other.words());
    }

    private Attributed likely(PreviousQuote before) {
        return new Attributed(goingOn(before).speaker(), Manner.NEAR);
    }

    private Optional<Phrase> speaking(MarkedPassage text, int first, int end) {
        return grammar.speaking(text, first, end)
                .filter(phrase -> SubjectFinder.canSpeak(phrase) || isOwn(phrase));
    }

    /** {@code mijn hospita}, {@code een studiegenoot}: one who says something is somebody. */
    private boolean isOwn(Phrase phrase) {
        String[] printed = phrase.words().toLowerCase(Locale.ROOT).split(" ");
        boolean somebodys =
                printed[0].equals("mijn")
                        || printed[0].equals("een")
                        || QuoteWords.POSSESSIVES.contains(printed[0]);
        return somebodys
                && Stream.of(printed).noneMatch(word -> grammar.words().isSpeechNoun(word));
    }

    /** The person whom a sentence is about. */
    private Optional<Phrase> subject(MarkedPassage text, int first, int end) {
        return grammar.subjects()
                .ahead(text, first, end)
                .map(phrase -> isPlural(text, phrase) ? phrase.asPlural() : phrase)
                .filter(phrase -> phrase.isPronoun() || resolver.isOne(phrase));
    }

    /** Before a verb in the plural: {@code ze zwommen}. */
    private static boolean isPlural(MarkedPassage text, Phrase phrase) {
        if (!phrase.isPronoun() || phrase.end() >= text.size()) {
            return false;
        }
        String verb = text.token(phrase.end()).key();
        return verb.endsWith("en") || verb.endsWith("aan") || verb.equals("zijn");
    }

    /**
     * The only person whom a sentence names.
     *
     * @param free whether one after a preposition won't do: {@code het paleis van Macron}
     */
    private Optional<Phrase> onlyOne(MarkedPassage text, int first, int end, boolean free) {
        Optional<Phrase> only = Optional.empty();
        for (int i = afterSubclause(text, first, end); i < end; i++) {
            boolean name =
                    !text.isQuoted(i)
                            && (text.nameAt(i).isPresent()
                                    || grammar.genders()
                                            .ofGivenName(text.token(i).key())
                                            .isPresent());
            Optional<Phrase> found =
                    name && text.isCapital(i)
                            ? grammar.reader().read(text, i, end).filter(resolver::isPerson)
                            : Optional.empty();
            if (found.isPresent() && free && grammar.isAfterPreposition(text, i, first)) {
                return Optional.empty();
            }
            if (found.isPresent()) {
                if (only.isPresent() && !Cast.isSame(only.get(), found.get())) {
                    return Optional.empty();
                }
                only = found;
                i = Math.max(i, found.get().end() - 1);
            }
        }
        return only;
    }

    /** The token after the clause that a sentence opens with: {@code Sinds Erdogan …,}. */
    private static int afterSubclause(MarkedPassage text, int first, int end) {
        if (!SUBCLAUSES.contains(text.token(first).key())) {
            return first;
        }
        int at = first;
        while (at < end && !text.is(at, ",")) {
            at++;
        }
        return at;
    }

    private static Attributed goingOn(PreviousQuote before) {
        return new Attributed(
                Optional.of(before.speaker().knownBy(Attribution.SURROUNDING)), Manner.NEXT_TO);
    }

    /** {@code “Dat is niets.” Bob Deen, deskundige bij Clingendeal, is verrast.} */
    private Optional<Attributed> following(QuotePlace place) {
        MarkedPassage text = place.text();
        if (place.close() >= text.size() || text.isQuoted(place.close())) {
            return Optional.empty();
        }
        int next = text.sentenceAt(text.token(place.close()).start());
        int first = Math.max(place.close(), text.firstOf(next));
        int end = Math.min(text.endOf(next), first + MOST_TOKENS);
        Optional<Phrase> speaking = speaking(text, first, end);
        return speaking.or(() -> subject(text, first, end))
                .flatMap(phrase -> resolver.resolve(place.block(), phrase))
                .map(
                        speaker ->
                                new Attributed(
                                        Optional.of(speaker),
                                        speaking.isPresent() ? Manner.NEXT_TO : Manner.NEAR));
    }

    /** The person whom the last sentence of the paragraph before is about. */
    private Optional<Attributed> paragraphBefore(QuotePlace place) {
        return resolver.lastOfBlockBefore(place.block())
                .map(speaker -> new Attributed(Optional.of(speaker), Manner.NEAR));
    }

    /** {@code Wat doet dat met haar?} */
    private static boolean asksOne(MarkedPassage text, int sentence) {
        return IntStream.range(text.firstOf(sentence), text.endOf(sentence))
                .mapToObj(i -> text.token(i).key())
                .anyMatch(word -> QuoteWords.PRONOUNS.contains(word) || ASKED.contains(word));
    }

    private static boolean endsWithQuestion(MarkedPassage text, int sentence) {
        return text.is(text.endOf(sentence) - 1, "?");
    }
}
