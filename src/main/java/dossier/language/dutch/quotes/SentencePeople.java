package dossier.language.dutch.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who speaks in a sentence beside a quotation that stands alone, or whom it is about. */
final class SentencePeople {

    /** A sentence that opens with one of these is about others than those in its first clause. */
    private static final Set<String> SUBCLAUSES =
            Set.of(
                    "sinds", "toen", "nadat", "terwijl", "hoewel", "omdat", "als", "nu", "zodra",
                    "voordat", "doordat", "wanneer");

    private final DutchGrammar grammar;
    private final SpeakerResolver resolver;

    SentencePeople(DutchGrammar grammar, SpeakerResolver resolver) {
        this.grammar = grammar;
        this.resolver = resolver;
    }

    /** Whom a sentence is about that doesn't say that somebody speaks. */
    Optional<Phrase> about(MarkedPassage text, int first, int end, boolean last) {
        return subject(text, first, end)
                .or(() -> last ? Optional.empty() : sayer(text, first, end))
                .or(() -> onlyOne(text, first, end, !last));
    }

    /** A person who is said to speak, by name, as {@code hij}, or as {@code een medewerker}. */
    private Optional<Phrase> sayer(MarkedPassage text, int first, int end) {
        return speaking(text, first, end)
                .filter(
                        phrase ->
                                phrase.form() == Phrase.Form.PRONOUN
                                        || (phrase.isName() && resolver.isPerson(phrase))
                                        || isNew(phrase));
    }

    /** {@code een medewerker}: one who wasn't there before. */
    private boolean isNew(Phrase phrase) {
        return Phrase.firstWord(phrase.words()).equals("een") && resolver.isOne(phrase);
    }

    /** Who says something in a sentence. */
    Optional<Phrase> speaking(MarkedPassage text, int first, int end) {
        return grammar.speaking(text, first, end)
                .filter(phrase -> SubjectFinder.canSpeak(phrase) || isOwn(phrase));
    }

    /** Whether a word says that somebody speaks: {@code zegt}. */
    boolean isSaying(String word) {
        return grammar.verbs().isForm(word);
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
    Optional<Phrase> subject(MarkedPassage text, int first, int end) {
        return grammar.subjects()
                .ahead(text, first, end)
                .map(phrase -> Groups.isPlural(text, phrase) ? phrase.asPlural() : phrase)
                .filter(phrase -> phrase.isPronoun() || resolver.isOne(phrase))
                .or(() -> grammar.subjects().behindVerb(text, first, end));
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
}
