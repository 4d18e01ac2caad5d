package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Those of whom a sentence between two quotations tells, while the same person goes on speaking.
 */
final class Bystanders {

    /** Of a longer quotation only the first tokens are looked at. */
    private static final int MOST_TOKENS = 150;

    private Bystanders() {}

    /**
     * Whether somebody does something while whoever was quoted before goes on telling: somebody's
     * {@code neef}, or one whom everybody knows in what one of the people tells.
     */
    static boolean act(
            Optional<Phrase> person,
            Optional<Speaker> speaker,
            PreviousQuote before,
            QuotePlace place) {
        Optional<String> opener =
                person.filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION)
                        .map(phrase -> Phrase.firstWord(phrase.words()));
        boolean somebodys = opener.filter(QuoteWords.POSSESSIVES::contains).isPresent();
        // With a new paragraph comes a new witness.
        boolean same = before.block() == place.block();
        boolean some = opener.filter("een"::equals).isPresent();
        boolean known =
                speaker.flatMap(Speaker::entity).isPresent() && before.speaker().entity().isEmpty();
        return somebodys || (same && (some || known || isToldOf(speaker, before, place)));
    }

    /** {@code “Wat hij had, was een nummer”}: so speaks somebody else of whom it is about. */
    private static boolean isToldOf(
            Optional<Speaker> speaker, PreviousQuote before, QuotePlace place) {
        MarkedPassage text = place.text();
        int first = text.tokenAt(place.span().start());
        return speaker.filter(who -> !who.isSame(before.speaker())).isPresent()
                && IntStream.range(first, Math.min(place.close(), first + MOST_TOKENS))
                        .anyMatch(i -> text.is(i, "hij") || text.is(i, "hem"));
    }
}
