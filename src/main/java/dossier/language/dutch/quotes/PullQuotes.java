package dossier.language.dutch.quotes;

import dossier.language.Quotation;
import dossier.language.Quotation.Kind;
import dossier.language.Speaker;
import dossier.language.Speaker.Attribution;
import dossier.model.Origin;
import dossier.model.WhiteSpace;
import java.util.Optional;

/**
 * Reads a pull quote with a credit line: {@code We zien geen doorbraak. Antony Blinken minister}.
 */
final class PullQuotes {

    private static final String AROUND = "\"“”„«»'‘’–—-,";

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    PullQuotes(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    /** The words before the credit, without the marks around them. */
    Optional<Quotation> read(MarkedPassage text, int block) {
        String words = text.passage().text();
        int credit = text.passage().creditStart().getAsInt();
        int end = credit;
        int start = 0;
        while (end > 0 && isAround(words.charAt(end - 1))) {
            end--;
        }
        while (start < end && isAround(words.charAt(start))) {
            start++;
        }
        return start == end
                ? Optional.empty()
                : Optional.of(
                        new Quotation(
                                text.passage().span(start, end),
                                Kind.DIRECT,
                                speaker(text, text.tokenAt(credit)),
                                false,
                                Origin.FOUND));
    }

    private Optional<Speaker> speaker(MarkedPassage text, int from) {
        return grammar.reader()
                .read(text, from, text.size())
                .filter(Phrase::isName)
                .map(phrase -> withoutFunction(text, phrase))
                .map(
                        phrase ->
                                new Speaker(
                                        phrase.name().map(name -> name.entity()),
                                        phrase.words(),
                                        phrase.function().or(() -> rest(text, phrase)),
                                        Attribution.CREDIT));
    }

    /** {@code Katrien Vanhoof} of {@code Katrien Vanhoof Econome KU Leuven}. */
    private Phrase withoutFunction(MarkedPassage text, Phrase name) {
        for (int i = name.start() + 2; i < name.end() && name.name().isEmpty(); i++) {
            boolean particle = grammar.words().isParticle(text.token(i - 1).key());
            if (!particle && grammar.words().isFunction(text.token(i).key())) {
                return new Phrase(
                        Phrase.Form.NAME,
                        Optional.empty(),
                        text.text(name.start(), i),
                        Optional.empty(),
                        true,
                        name.start(),
                        i);
            }
        }
        return name;
    }

    private static Optional<String> rest(MarkedPassage text, Phrase phrase) {
        int from = phrase.end();
        while (from < text.size() && !text.token(from).isWord()) {
            from++;
        }
        return from < text.size() ? Optional.of(text.text(from, text.size())) : Optional.empty();
    }

    private static boolean isAround(char c) {
        return WhiteSpace.is(c) || AROUND.indexOf(c) >= 0;
    }
}
