package dossier.language.dutch.quotes;

import java.util.Optional;

/** Finds those for whom {@code ze} stands with a verb in the plural. */
final class Groups {

    private final DutchGrammar grammar;

    Groups(DutchGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * Whether a description means several: {@code de betogers}, {@code een groep jongeren}; not
     * {@code een jongen}.
     */
    private boolean areMeant(Phrase phrase) {
        String noun = phrase.noun();
        String first = Phrase.firstWord(noun);
        boolean one = first.equals("het") || first.equals("één") || first.equals("een");
        boolean inEn = noun.endsWith("en") && !noun.endsWith("jongen");
        return first.equals("een") ? inEn : !one && (inEn || noun.endsWith("s"));
    }

    /** Several whom a sentence is about, else the only ones whom it describes. */
    Optional<Phrase> of(MarkedPassage text, int first, int end) {
        return grammar.speaking(text, first, end)
                .or(() -> grammar.subjects().ahead(text, first, end))
                .filter(this::areSpeaking)
                .or(() -> only(text, first, end));
    }

    /** Whether a sentence goes on about those it calls {@code ze}. */
    boolean goOn(MarkedPassage text, int first, int end) {
        return grammar.subjects()
                .ahead(text, first, end)
                .filter(subject -> subject.end() < end)
                .filter(subject -> isPlural(text, subject))
                .isPresent();
    }

    /** Whether a pronoun stands before a verb in the plural: {@code ze zwommen}. */
    static boolean isPlural(MarkedPassage text, Phrase phrase) {
        if (!phrase.isPronoun() || phrase.end() >= text.size()) {
            return false;
        }
        String verb = text.token(phrase.end()).key();
        return verb.endsWith("en") || verb.endsWith("aan") || verb.equals("zijn");
    }

    private boolean areSpeaking(Phrase phrase) {
        boolean people = phrase.person() || Phrase.lastWord(phrase.words()).equals("mensen");
        return phrase.form() == Phrase.Form.DESCRIPTION && people && areMeant(phrase);
    }

    /** {@code Op het plein stonden honderden vrouwen}: none after a preposition. */
    private Optional<Phrase> only(MarkedPassage text, int first, int end) {
        Optional<Phrase> only = Optional.empty();
        for (int i = first; i < end; i++) {
            Optional<Phrase> found =
                    grammar.isAfterPreposition(text, i, first)
                            ? Optional.empty()
                            : grammar.reader()
                                    .read(text, i, end)
                                    .filter(this::areSpeaking)
                                    .filter(this::isWholeNoun);
            if (found.isPresent() && only.isPresent()) {
                return Optional.empty();
            }
            if (found.isPresent()) {
                only = found;
                i = found.get().end() - 1;
            }
        }
        return only;
    }

    /** Not {@code staan vrouwen}: before a noun stands what may stand there. */
    private boolean isWholeNoun(Phrase phrase) {
        String first = Phrase.firstWord(phrase.words());
        return phrase.words().indexOf(' ') < 0
                || first.endsWith("e")
                || QuoteWords.DETERMINERS.contains(first)
                || grammar.words().isQuantity(first)
                || Character.isDigit(first.charAt(0));
    }
}
