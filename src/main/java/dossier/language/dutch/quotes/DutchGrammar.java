package dossier.language.dutch.quotes;

import dossier.language.dutch.words.GivenNames;
import java.util.Optional;
import java.util.function.Predicate;

/** The word lists, and what reads phrases with them. Immutable and safe for many threads. */
final class DutchGrammar {

    /** Of a longer stretch only the last tokens are looked at. */
    private static final int LONGEST = 150;

    private final QuoteWords words;
    private final PhraseReader reader;
    private final SubjectFinder subjects;
    private final SpeechVerbs verbs = new SpeechVerbs();
    private final GenderWords genders;

    DutchGrammar(Predicate<String> functions) {
        GivenNames givenNames = new GivenNames();
        this.words = new QuoteWords(functions, givenNames);
        this.genders = new GenderWords(givenNames);
        this.reader = new PhraseReader(words);
        this.subjects = new SubjectFinder(words, reader);
    }

    QuoteWords words() {
        return words;
    }

    PhraseReader reader() {
        return reader;
    }

    SubjectFinder subjects() {
        return subjects;
    }

    GenderWords genders() {
        return genders;
    }

    SpeechVerbs verbs() {
        return verbs;
    }

    /**
     * Who says something in a stretch of a sentence, outside quotations: the source after {@code
     * volgens} or {@code aldus}, else the subject of the last verb of saying.
     */
    Optional<Phrase> speaking(MarkedPassage text, int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
            if (text.isQuoted(i)) {
                continue;
            }
            Optional<Phrase> found =
                    isSourceWord(text, i)
                            ? source(text, i, to)
                            : verbs.at(text, i, to)
                                    .filter(use -> use.index() >= from)
                                    .flatMap(use -> subjects.of(text, use, from, to));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code volgens}, {@code aldus}, and {@code van} in {@code hoorde van de politie}. */
    boolean isSourceWord(MarkedPassage text, int i) {
        return text.is(i, "volgens")
                || text.is(i, "aldus")
                || (text.is(i, "van")
                        && i > 0
                        && (words.isHearing(text.token(i - 1).key()) || isHeard(text, i)));
    }

    /** {@code kreeg van een agent te horen}. */
    private boolean isHeard(MarkedPassage text, int van) {
        return reader.read(text, van + 1, text.size())
                .filter(phrase -> text.is(phrase.end(), "te"))
                .filter(phrase -> text.is(phrase.end() + 1, "horen"))
                .isPresent();
    }

    /** Who stands after {@code volgens} or {@code aldus}. */
    Optional<Phrase> source(MarkedPassage text, int i, int to) {
        int at = i + 1;
        if (at < to && (text.is(at, "hem") || text.is(at, "haar"))) {
            boolean possessive = at + 1 < to && words.isSource(text.token(at + 1).key());
            if (!possessive) {
                return Optional.of(PhraseReader.pronoun(text, at));
            }
        }
        return somebody(text, subjects.skipAdverbs(text, at, to), to);
    }

    /** Whoever is named or described from a token on, if it can be one who speaks. */
    Optional<Phrase> somebody(MarkedPassage text, int from, int to) {
        return reader.read(text, from, to).filter(SubjectFinder::canSpeak);
    }

    /** {@code zijn antwoord}, {@code de reactie van Rutte}: whose words they are. */
    Optional<Phrase> owner(MarkedPassage text, int noun, int to) {
        if (!words.isSpeechNoun(text.token(noun).key())) {
            return Optional.empty();
        }
        if (text.is(noun + 1, "van") && noun + 2 < to) {
            return somebody(text, noun + 2, to);
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (text.is(i, "zijn") || text.is(i, "haar")) {
                return Optional.of(PhraseReader.pronoun(text, i));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a name stands after a preposition, or its function does: {@code met de Franse
     * president Macron}.
     */
    boolean isAfterPreposition(MarkedPassage text, int name, int first) {
        for (int i = name - 1; i >= Math.max(first, name - 4); i--) {
            String key = text.token(i).key();
            if (words.isPreposition(key)) {
                return true;
            }
            if (!text.token(i).isWord()
                    || QuoteWords.DETERMINERS.contains(key)
                    || text.nameAt(i).isPresent()) {
                return i > first
                        && QuoteWords.DETERMINERS.contains(key)
                        && words.isPreposition(text.token(i - 1).key());
            }
            if (!words.isFunction(key) && !text.isCapital(i)) {
                return false;
            }
        }
        return false;
    }
}
