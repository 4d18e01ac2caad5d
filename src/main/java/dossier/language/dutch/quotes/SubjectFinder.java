package dossier.language.dutch.quotes;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb of saying says: before the verb or right after it, since the verb is
 * the second part of a Dutch sentence (ANS, "zinsbouw").
 */
final class SubjectFinder {

    private static final Set<String> CONJUNCTIONS =
            Set.of("maar", "want", "terwijl", "omdat", "waarna", "waarop", "toen", "nadat", ";");
    private static final Set<String> LEADS =
            Set.of(
                    "maar", "en", "ook", "toch", "want", "terwijl", "omdat", "waarna", "toen",
                    "nadat", "alleen", "zelfs", "als", "dus", ";", "–", "waarop");
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "van",
                    "met",
                    "tegen",
                    "aan",
                    "over",
                    "voor",
                    "door",
                    "bij",
                    "naar",
                    "in",
                    "uit",
                    "op",
                    "volgens",
                    "naast",
                    "tegenover",
                    "namens",
                    "na",
                    "achter",
                    "jegens",
                    "tot",
                    "onder",
                    "rond",
                    "tussen",
                    "zonder",
                    "via");

    private final QuoteWords words;
    private final PhraseReader reader;

    SubjectFinder(QuoteWords words, PhraseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * The subject of a verb.
     *
     * @param from the first token of its sentence
     * @param to the token after the last one of its sentence
     */
    Optional<Phrase> of(MarkedPassage text, SpeechVerbs.Use verb, int from, int to) {
        Optional<Phrase> found = find(text, verb.index(), from, to);
        boolean many = verb.plural() && found.map(Phrase::isPronoun).orElse(false);
        return many ? Optional.empty() : found;
    }

    private Optional<Phrase> find(MarkedPassage text, int verb, int from, int to) {
        Optional<Phrase> behind = reader.read(text, skipAdverbs(text, verb + 1, to), to);
        if (behind.map(Phrase::isPronoun).orElse(false)) {
            return behind;
        }
        if (verb > from && QuoteWords.PRONOUNS.contains(text.token(verb - 1).key())) {
            return reader.read(text, verb - 1, verb);
        }
        int clause = clauseStart(text, from, verb);
        Optional<Phrase> ahead = ahead(text, clause, verb);
        if (ahead.isPresent()) {
            return ahead;
        }
        if (behind.filter(SubjectFinder::canSpeak).isPresent()) {
            return behind;
        }
        return clause > from ? ahead(text, from, verb) : nameRightBefore(text, from, verb);
    }

    /** The first words of a clause, when they can be the one who speaks. */
    Optional<Phrase> ahead(MarkedPassage text, int clause, int verb) {
        int at = clause;
        while (at < verb && LEADS.contains(text.token(at).key())) {
            at++;
        }
        return at < verb
                ? reader.read(text, at, verb).filter(SubjectFinder::canSpeak)
                : Optional.empty();
    }

    private Optional<Phrase> nameRightBefore(MarkedPassage text, int from, int verb) {
        for (int i = verb - 1; i >= Math.max(from, verb - 4); i--) {
            if (text.nameAt(i).isPresent() && !text.isQuoted(i)) {
                boolean free = i == 0 || !PREPOSITIONS.contains(text.token(i - 1).key());
                return free
                        ? reader.read(text, i, verb).filter(Phrase::isKnownPerson)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A name, a pronoun, or a description of somebody. */
    static boolean canSpeak(Phrase phrase) {
        return phrase.form() != Phrase.Form.DESCRIPTION || phrase.person();
    }

    int skipAdverbs(MarkedPassage text, int from, int to) {
        int at = from;
        while (at < to && !text.isQuoted(at) && words.isAdverb(text.token(at).key())) {
            at++;
        }
        return at;
    }

    private static int clauseStart(MarkedPassage text, int from, int verb) {
        for (int i = verb - 1; i > from; i--) {
            if (!text.isQuoted(i) && CONJUNCTIONS.contains(text.token(i).key())) {
                return i;
            }
        }
        return from;
    }
}
