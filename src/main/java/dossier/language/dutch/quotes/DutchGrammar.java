package dossier.language.dutch.quotes;

import dossier.language.dutch.words.GivenNames;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The word lists, and what reads phrases with them. Immutable and safe for many threads. */
final class DutchGrammar {

    /** Of a longer stretch only the last tokens are looked at. */
    private static final int LONGEST = 150;

    /** A verb of saying stands no further before its {@code dat}. */
    private static final int LONGEST_CLAUSE = 15;

    private static final Set<String> BEGINNING = Set.of("begon", "begonnen", "begint", "beginnen");

    /** So many words stand at most between {@code begon} and {@code te}. */
    private static final int FURTHEST_BEGINNING = 14;

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
                            : text.is(i - 1, "te")
                                    ? beginning(text, i, from)
                                    : said(text, i, from, to);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> said(MarkedPassage text, int i, int from, int to) {
        Optional<Phrase> found = sayer(text, i, from, to);
        return found.isPresent() ? ofMainClause(text, i, from).or(() -> found) : found;
    }

    private Optional<Phrase> sayer(MarkedPassage text, int i, int from, int to) {
        return verbs.at(text, i, to)
                .filter(use -> use.index() >= from)
                .flatMap(use -> subjects.of(text, use, from, to));
    }

    /** {@code Zjaparov zei dat Poetin hem had verzekerd}: who says that somebody says so. */
    private Optional<Phrase> ofMainClause(MarkedPassage text, int verb, int from) {
        int dat = verb - 1;
        int first = Math.max(from, verb - LONGEST);
        while (dat > first && (text.isQuoted(dat) || !text.is(dat, "dat"))) {
            // "Rutte zei dat het mag, en Bos liet weten": another clause.
            if (text.is(dat, "en")) {
                return Optional.empty();
            }
            dat--;
        }
        for (int i = dat - 1; i >= Math.max(from, dat - LONGEST_CLAUSE); i--) {
            Optional<Phrase> found = sayer(text, i, from, dat);
            if (found.filter(SubjectFinder::canSpeak).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * {@code begon een vrouw te roepen}: who begins to say something; not {@code weigerde het te
     * erkennen}.
     */
    private Optional<Phrase> beginning(MarkedPassage text, int infinitive, int from) {
        int te = infinitive - 1;
        if (verbs.at(text, infinitive, infinitive + 1).isEmpty()) {
            return Optional.empty();
        }
        for (int i = te - 1; i >= Math.max(from, te - FURTHEST_BEGINNING); i--) {
            if (BEGINNING.contains(text.token(i).key())) {
                int verb = i;
                return subjects.ahead(text, from, verb)
                        .filter(phrase -> phrase.end() == verb)
                        .or(() -> endingAt(text, verb + 1, te));
            }
        }
        return Optional.empty();
    }

    /** The somebody of whom the last words of a stretch are. */
    Optional<Phrase> endingAt(MarkedPassage text, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> somebody(text, i, to))
                .flatMap(Optional::stream)
                .filter(phrase -> phrase.end() == to)
                .findFirst();
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
            String next = at + 1 < to ? text.token(at + 1).key() : "";
            boolean possessive =
                    words.isSource(next) || words.isFunction(next) || words.isRelation(next);
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
