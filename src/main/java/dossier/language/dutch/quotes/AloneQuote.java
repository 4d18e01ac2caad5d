package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who speaks in a quotation that is a sentence of its own: whoever was said to speak right before
 * it, or is introduced right after it, or goes on from the quotation before.
 */
final class AloneQuote {

    private static final int MOST_SENTENCES = 3;

    private static final Set<String> ASKING = Set.of("vraagt", "vragen", "vroeg", "vroegen");
    private static final Set<String> QUESTIONS =
            Set.of("of", "waarom", "hoe", "wat", "wie", "wanneer", "waar");
    private static final Set<String> ASKED = Set.of("hem", "haar", "u", "je");

    private static final Set<String> POINTING = Set.of("dat", "dit", "het", "zo");
    private static final Set<String> BEING =
            Set.of("is", "was", "waren", "zijn", "luidt", "luidde", "begint", "begon");

    /** Of a longer sentence only the last tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private final SentencePeople people;
    private final SpeakerResolver resolver;

    AloneQuote(DutchGrammar grammar, SpeakerResolver resolver) {
        this.people = new SentencePeople(grammar, resolver);
        this.resolver = resolver;
    }

    /**
     * Says who speaks.
     *
     * @param before the speaker of the quotation before it
     */
    Attributed find(QuotePlace place, Optional<PreviousQuote> before) {
        MarkedPassage text = place.text();
        int last = text.sentenceAt(place.span().opener()) - 1;
        boolean asked = last >= 0 && endsWithQuestion(text, last);
        int nearest = resolver.textBefore(place.block());
        Before quotes = new Before(before, before.filter(p -> p.block() >= nearest), asked);
        boolean known =
                quotes.near.isPresent() || (asked && before.isPresent() && asksOne(text, last));
        Optional<PreviousQuote> telling = quotes.here(place).filter(p -> tellsOfAnother(place));
        if (telling.isPresent()) {
            return goingOn(telling.get());
        }
        // A question is asked of whoever was quoted before, not of those named before it.
        int furthest = asked && known ? last : last - MOST_SENTENCES;
        for (int s = last; s >= Math.max(0, furthest); s--) {
            Optional<Attributed> found = ofSentence(place, s, s == last, quotes);
            if (found.isPresent()) {
                return gesturing(place, found.get()).orElse(found.get());
            }
        }
        return fromAround(place, quotes);
    }

    /** {@code Hij was pas 22. “Eén kogel, hier.” Ze wijst op haar hals.}: it is she who speaks. */
    private Optional<Attributed> gesturing(QuotePlace place, Attributed likely) {
        MarkedPassage text = place.text();
        int next = place.close();
        boolean pronoun =
                likely.isWeak()
                        && next < text.size()
                        && !text.isQuoted(next)
                        && text.isCapital(next)
                        && QuoteWords.PRONOUNS.contains(text.token(next).key());
        return pronoun
                ? Optional.of(PhraseReader.pronoun(text, next))
                        .filter(she -> !resolver.canBe(likely.speaker().orElseThrow(), she))
                        .flatMap(she -> resolver.resolve(place.block(), she))
                        .map(she -> new Attributed(Optional.of(she), Manner.NEAR))
                : Optional.empty();
    }

    /** {@code “Hij zegt: jullie denken …”}: so speaks somebody else than he. */
    private boolean tellsOfAnother(QuotePlace place) {
        int first = place.text().tokenAt(place.span().start());
        return QuoteWords.PRONOUNS.contains(place.text().token(first).key())
                && people.isSaying(place.text().token(first + 1).key())
                && place.text().is(first + 2, ":");
    }

    /**
     * The quotation before this one.
     *
     * @param near the same, if no text block lies between
     * @param asked whether a question stands between
     */
    private record Before(
            Optional<PreviousQuote> any, Optional<PreviousQuote> near, boolean asked) {

        /** The same, if it stands in the paragraph of this quotation. */
        Optional<PreviousQuote> here(QuotePlace place) {
            return near.filter(p -> p.block() == place.block());
        }
    }

    /**
     * @param last whether it stands right before the quotation
     */
    private Optional<Attributed> ofSentence(
            QuotePlace place, int sentence, boolean last, Before before) {
        MarkedPassage text = place.text();
        int end = text.endOf(sentence);
        int first = Math.max(text.firstOf(sentence), end - MOST_TOKENS);
        Optional<PreviousQuote> within = before.here(place).filter(p -> p.close() > first);
        if (within.isPresent()) {
            return speakingAfter(within.get(), end, place).or(() -> within.map(this::goingOn));
        }
        if (last && asks(place, first, end)) {
            return before.near.map(this::goingOn);
        }
        Optional<Phrase> speaking = last ? people.speaking(text, first, end) : Optional.empty();
        Optional<Phrase> person = speaking.or(() -> people.about(text, first, end, last));
        Optional<Attributed> pronoun =
                person.filter(phrase -> last && phrase.isPronoun())
                        .flatMap(phrase -> byPronoun(place, phrase, first, before));
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Speaker> speaker =
                person.flatMap(phrase -> resolver.resolve(place.block(), phrase));
        Optional<PreviousQuote> goesOn =
                before.near.filter(
                        p -> speaking.isEmpty() && Bystanders.act(person, speaker, p, place));
        boolean sure = speaking.filter(phrase -> !isGroup(phrase)).isPresent();
        return goesOn.isPresent()
                ? goesOn.map(this::goingOn)
                : speaker.map(
                        who ->
                                new Attributed(
                                        Optional.of(who), sure ? Manner.NEXT_TO : Manner.NEAR));
    }

    /** {@code Brussel vroeg of hij wilde. “Graag.”}: who asks isn't who answers. */
    private static boolean asks(QuotePlace place, int first, int end) {
        MarkedPassage text = place.text();
        int asking = first;
        while (asking < end && !ASKING.contains(text.token(asking).key())) {
            asking++;
        }
        return !place.words().contains("?")
                && IntStream.range(asking, end)
                        .anyMatch(i -> QUESTIONS.contains(text.token(i).key()));
    }

    /**
     * {@code Gelooft ze hem? “Een beetje.”}: whoever was quoted before is asked; and {@code “Nee.”
     * Ze lacht. “Echt niet.”}: the sentence follows what she said.
     */
    private Optional<Attributed> byPronoun(
            QuotePlace place, Phrase pronoun, int first, Before before) {
        return before.near
                .filter(p -> before.asked && resolver.canBe(p.speaker(), pronoun))
                .map(this::goingOn)
                .or(
                        () ->
                                before.here(place)
                                        .filter(p -> !place.text().hasWord(p.close(), first))
                                        .filter(p -> resolver.canBe(p.speaker(), pronoun))
                                        .map(p -> SpeakerResolver.standingIn(p.speaker(), pronoun))
                                        .map(
                                                who ->
                                                        new Attributed(
                                                                Optional.of(who), Manner.NEXT_TO)));
    }

    /** Of a quotation before which no sentence tells. */
    private Attributed fromAround(QuotePlace place, Before before) {
        boolean opens = place.text().sentenceAt(place.span().opener()) == 0;
        return (opens ? following(place) : Optional.<Attributed>empty())
                .or(() -> before.near.filter(p -> before.asked).map(this::goingOn))
                .or(
                        () ->
                                before.any
                                        .filter(p -> before.asked || before.near.isPresent())
                                        .map(this::likely))
                .or(() -> opens ? paragraphBefore(place) : Optional.empty())
                .or(() -> before.any.filter(p -> place.block() - p.block() <= 2).map(this::likely))
                .orElse(Attributed.NONE);
    }

    /** {@code zeggen deskundigen}: one of them may be quoted, and named elsewhere. */
    private boolean isGroup(Phrase phrase) {
        return phrase.form() == Phrase.Form.DESCRIPTION && !resolver.isOne(phrase);
    }

    /** {@code Dat X sprak van “…”, vindt ze veelzeggend}: who says something of that quotation. */
    private Optional<Attributed> speakingAfter(PreviousQuote before, int end, QuotePlace place) {
        return people.speaking(place.text(), before.close(), end)
                .flatMap(phrase -> resolver.resolve(place.block(), phrase))
                .filter(speaker -> !speaker.isSame(before.speaker()))
                .map(speaker -> new Attributed(Optional.of(speaker), Manner.NEXT_TO));
    }

    private Attributed likely(PreviousQuote before) {
        return new Attributed(goingOn(before).speaker(), Manner.NEAR);
    }

    private Attributed goingOn(PreviousQuote before) {
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
        Optional<Phrase> speaking = people.speaking(text, first, end);
        return speaking.or(() -> people.subject(text, first, end))
                .or(
                        () ->
                                pointsBack(text, first)
                                        ? people.about(text, first, end, false)
                                        : Optional.empty())
                .flatMap(phrase -> resolver.resolve(place.block(), phrase))
                .map(
                        speaker ->
                                new Attributed(
                                        Optional.of(speaker),
                                        speaking.isPresent() ? Manner.NEXT_TO : Manner.NEAR));
    }

    /** {@code “Altijd schoenen aan.” Het was de eerste les die Anna haar dochter gaf.} */
    private static boolean pointsBack(MarkedPassage text, int first) {
        return first + 1 < text.size()
                && POINTING.contains(text.token(first).key())
                && BEING.contains(text.token(first + 1).key());
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
