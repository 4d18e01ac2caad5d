package dossier.language.dutch.quotes;

import dossier.language.Quotation.Kind;
import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A quotation within another: a term, unless a colon introduces it or the words after it say that
 * somebody spoke: {@code “Mijn vriend zegt: ‘Doe maar’”}, {@code “‘Nee’, zei ik”}.
 */
final class NestedQuote {

    private final AfterQuote after;
    private final ColonIntroduction colon;
    private final WithinSentence within;
    private final Directness directness;

    NestedQuote(
            AfterQuote after,
            ColonIntroduction colon,
            WithinSentence within,
            Directness directness) {
        this.after = after;
        this.colon = colon;
        this.within = within;
        this.directness = directness;
    }

    private static final Found TERM = new Found(Kind.SCARE, Optional.empty());

    /** What it is, and whose; a pronoun in what somebody tells may stand for anybody. */
    record Found(Kind kind, Optional<Speaker> speaker) {}

    /**
     * @param outer who tells it
     */
    Found find(QuotePlace place, Optional<Speaker> outer) {
        boolean introduced = place.text().is(place.open() - 1, ":");
        Optional<Attributed> said =
                introduced ? colon.find(place) : after.find(place, Optional.empty());
        Optional<Speaker> speaker = said.flatMap(Attributed::speaker).filter(NestedQuote::isNamed);
        boolean spoken = said.isPresent() && (speaker.isPresent() || place.beginsSentence());
        boolean own = speaker.isEmpty() && saysI(place, introduced);
        boolean told = own || speaker.isPresent();
        boolean direct = introduced ? told || place.count() > 2 : spoken;
        return direct
                ? new Found(Kind.DIRECT, own ? outer.map(NestedQuote::around) : speaker)
                : said.isPresent() ? TERM : reported(place);
    }

    /** {@code “Macron heeft gezegd dat zij ‘nooit een staat hebben gehad’”}. */
    private Found reported(QuotePlace place) {
        Optional<Attributed> told =
                within.find(place)
                        .filter(found -> found.speaker().filter(NestedQuote::isNamed).isPresent())
                        .filter(found -> directness.of(place, found) == Kind.DIRECT);
        return told.map(found -> new Found(Kind.DIRECT, found.speaker())).orElse(TERM);
    }

    private static boolean isNamed(Speaker speaker) {
        return speaker.attribution() == Attribution.NAMED;
    }

    /** {@code zei ik}, {@code ik zei:}. */
    private static boolean saysI(QuotePlace place, boolean introduced) {
        int from = introduced ? place.near() : place.close();
        int to = introduced ? place.open() : Math.min(place.end(), place.close() + 4);
        return IntStream.range(from, to).anyMatch(i -> place.text().is(i, "ik"));
    }

    private static Speaker around(Speaker speaker) {
        return speaker.knownBy(Attribution.SURROUNDING);
    }
}
