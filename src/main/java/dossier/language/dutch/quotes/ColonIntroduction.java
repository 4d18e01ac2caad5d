package dossier.language.dutch.quotes;

import dossier.language.Speaker;
import dossier.language.dutch.quotes.Attributed.Manner;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words before a colon that say whose the quotation is: {@code Rutte: ‘…’}, {@code Zijn reactie:
 * ‘…’}, {@code De minister was duidelijk: ‘…’}.
 */
final class ColonIntroduction {

    private static final int MOST_TOKENS = 60;

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    ColonIntroduction(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    Optional<Attributed> find(QuotePlace place) {
        int colon = place.open() - 1;
        if (colon < place.first() || !place.text().is(colon, ":")) {
            return Optional.empty();
        }
        Optional<Phrase> phrase =
                alone(place.text(), place.first(), colon)
                        .or(() -> grammar.speaking(place.text(), place.first(), colon))
                        .or(() -> owner(place.text(), place.first(), colon))
                        .or(() -> sender(place.text(), place.first(), colon))
                        .or(() -> subject(place.text(), place.first(), colon));
        Optional<Speaker> speaker = phrase.flatMap(p -> resolver.resolve(place.block(), p));
        boolean somebody =
                speaker.isEmpty()
                        && (hasVerb(place.text(), place.first(), colon) || hasSlogan(place));
        return Optional.of(new Attributed(speaker, somebody ? Manner.SOMEBODY : Manner.BESIDE));
    }

    /** {@code Anderen droegen borden met teksten als: “…”}. */
    private boolean hasSlogan(QuotePlace place) {
        return IntStream.range(place.near(), place.open())
                .anyMatch(i -> grammar.words().isSlogan(place.text().token(i).key()));
    }

    private boolean hasVerb(MarkedPassage text, int from, int colon) {
        for (int i = Math.max(from, colon - MOST_TOKENS); i < colon; i++) {
            if (grammar.verbs().at(text, i, colon).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but the speaker: {@code Rutte: …}, {@code De minister: …}. */
    private Optional<Phrase> alone(MarkedPassage text, int from, int colon) {
        return grammar.subjects()
                .ahead(text, from, colon)
                .filter(phrase -> phrase.end() >= colon && !phrase.isPronoun())
                .filter(this::isSomebody);
    }

    /** Not {@code Serieus: “…”}: one unknown word is a name if the article has it elsewhere. */
    private boolean isSomebody(Phrase phrase) {
        boolean unknown =
                phrase.isName() && phrase.name().isEmpty() && !phrase.words().contains(" ");
        String key = phrase.words().toLowerCase(Locale.ROOT);
        return !unknown
                || phrase.function().isPresent()
                || resolver.isPerson(phrase)
                || grammar.genders().ofGivenName(key).isPresent();
    }

    private Optional<Phrase> owner(MarkedPassage text, int from, int colon) {
        for (int i = colon - 1; i >= Math.max(from, colon - MOST_TOKENS); i--) {
            Optional<Phrase> owner =
                    text.isQuoted(i) ? Optional.empty() : grammar.owner(text, i, colon);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /** {@code Het laatste bericht kwam van haar broer Daniar: “…”}. */
    private Optional<Phrase> sender(MarkedPassage text, int from, int colon) {
        boolean message = false;
        int van = -1;
        for (int i = Math.max(from, colon - MOST_TOKENS); i < colon; i++) {
            message |= grammar.words().isSpeechNoun(text.token(i).key());
            van = text.is(i, "van") ? i : van;
        }
        return message && van >= 0
                ? grammar.somebody(text, van + 1, colon).filter(phrase -> phrase.end() == colon)
                : Optional.empty();
    }

    /** The subject of whatever is said there, when it is a person. */
    private Optional<Phrase> subject(MarkedPassage text, int from, int colon) {
        Optional<Phrase> ahead =
                grammar.subjects()
                        .ahead(text, from, colon)
                        .filter(phrase -> phrase.isPronoun() || resolver.isPerson(phrase));
        if (ahead.isPresent()) {
            return ahead;
        }
        Optional<Phrase> behind = behindCopula(text, from, colon);
        if (behind.isPresent()) {
            return behind;
        }
        for (int i = Math.max(from, colon - MOST_TOKENS); i < colon; i++) {
            if (text.isQuoted(i) || (i > from && isAfterPreposition(text, i))) {
                continue;
            }
            Optional<Phrase> found =
                    isNamelike(text, i)
                            ? grammar.reader()
                                    .read(text, i, colon)
                                    .filter(phrase -> isSubject(phrase, colon))
                            : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code Over de premier, Piet Bos, is Kaag mild: “…”}: not whom it is about. */
    private Optional<Phrase> behindCopula(MarkedPassage text, int from, int colon) {
        if (!grammar.words().isPreposition(text.token(from).key())) {
            return Optional.empty();
        }
        return IntStream.range(Math.max(from, colon - MOST_TOKENS), colon)
                .filter(i -> grammar.words().isCopula(text.token(i).key()))
                .mapToObj(i -> grammar.somebody(text, i + 1, colon))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isNamelike(MarkedPassage text, int i) {
        String key = text.token(i).key();
        return text.isCapital(i)
                || QuoteWords.PRONOUNS.contains(key)
                || QuoteWords.DETERMINERS.contains(key);
    }

    /** A pronoun, a person's name, or what stands right before the colon: {@code de menigte}. */
    private boolean isSubject(Phrase phrase, int colon) {
        return switch (phrase.form()) {
            case PRONOUN, PLURAL_PRONOUN -> true;
            case NAME -> resolver.isPerson(phrase);
            case DESCRIPTION -> phrase.end() == colon && SubjectFinder.canSpeak(phrase);
        };
    }

    private boolean isAfterPreposition(MarkedPassage text, int i) {
        return grammar.words().isPreposition(text.token(i - 1).key());
    }
}
