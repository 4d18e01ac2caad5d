package dossier.language.dutch.quotes;

import dossier.language.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds who does what a verb of saying says: before the verb or right after it, since the verb is
 * the second part of a Dutch sentence (ANS, "zinsbouw").
 */
final class SubjectFinder {

    private static final int MOST_WORDS = 6;

    /** A subject has no more words before its verb. */
    private static final int LONGEST_SUBJECT = 9;

    private final Set<String> leads;
    private final ClauseStarts clauses = new ClauseStarts();
    private final QuoteWords words;
    private final PhraseReader reader;

    SubjectFinder(QuoteWords words, PhraseReader reader) {
        this.words = words;
        this.reader = reader;
        List<String> lines = WordFile.lines("dutch/phrase-leads.txt");
        this.leads =
                lines.stream()
                        .filter(line -> !line.endsWith(" subclause"))
                        .map(line -> line.split(" ")[0])
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The subject of a verb.
     *
     * @param from the first token of its sentence
     * @param to the token after the last one of its sentence
     */
    Optional<Phrase> of(MarkedPassage text, SpeechVerbs.Use verb, int from, int to) {
        Optional<Phrase> found =
                namer(text, verb, from, to)
                        .or(() -> severalBefore(text, verb, from))
                        .or(() -> find(text, verb.index(), from, to));
        if (verb.citing() && found.isPresent()) {
            return cited(text, verb.index(), found.get(), to).or(() -> found);
        }
        return verb.plural() ? found.map(phrase -> several(text, phrase)) : found;
    }

    /** {@code Reuters citeert een getuige}: who is quoted, if it says so. */
    private Optional<Phrase> cited(MarkedPassage text, int verb, Phrase citing, int to) {
        int at = Math.max(verb + 1, citing.end());
        return reader.read(text, at, to).filter(SubjectFinder::canSpeak);
    }

    /** With a verb in the plural: {@code ze}, {@code Jan en Els de Vries}, {@code man en vrouw}. */
    Phrase several(MarkedPassage text, Phrase phrase) {
        int and = phrase.end();
        Optional<Phrase> other =
                canSpeak(phrase) && text.is(and, "en") && and + 1 < text.size()
                        ? reader.read(text, and + 1, text.size())
                                .filter(second -> second.form() == phrase.form())
                                .filter(SubjectFinder::canSpeak)
                        : Optional.empty();
        return other.map(
                        second ->
                                new Phrase(
                                        Phrase.Form.DESCRIPTION,
                                        Optional.empty(),
                                        text.text(phrase.start(), second.end()),
                                        Optional.empty(),
                                        true,
                                        phrase.start(),
                                        second.end()))
                .orElseGet(phrase::asPlural);
    }

    /** {@code Rutte, die erbij was, noemde de betogers “bandieten”}: not those so called. */
    private Optional<Phrase> namer(MarkedPassage text, SpeechVerbs.Use verb, int from, int to) {
        int at = verb.index();
        Optional<Phrase> called =
                verb.ascribing() && text.is(at - 1, ",")
                        ? reader.read(text, at + 1, to)
                                .filter(phrase -> !phrase.isPronoun())
                                .filter(phrase -> text.isQuoted(phrase.end()))
                        : Optional.empty();
        return called.flatMap(
                other ->
                        ahead(text, from, at)
                                .filter(phrase -> phrase.isName() || !other.isName())
                                .filter(phrase -> !isCapitalOfSentence(text, phrase)));
    }

    /** {@code De ondertekenaars roepen China op}: of whatever people there are, several speak. */
    private Optional<Phrase> severalBefore(MarkedPassage text, SpeechVerbs.Use verb, int from) {
        int at = verb.index();
        return verb.plural() && QuoteWords.DETERMINERS.contains(text.token(from).key())
                ? reader.read(text, from, at)
                        .filter(phrase -> phrase.form() == Phrase.Form.DESCRIPTION)
                        .filter(phrase -> phrase.end() == at && phrase.words().endsWith("s"))
                : Optional.empty();
    }

    private Optional<Phrase> find(MarkedPassage text, int verb, int from, int to) {
        Optional<Phrase> behind = reader.read(text, skipAdverbs(text, verb + 1, to), to);
        if (behind.filter(phrase -> isSurely(text, verb, phrase, to)).isPresent()) {
            return behind;
        }
        if (verb > from && isPronoun(text, verb - 1)) {
            // "Zoals hij ze noemt": the second one is the object.
            int subject = verb - 1 > from && isPronoun(text, verb - 2) ? verb - 2 : verb - 1;
            return reader.read(text, subject, subject + 1);
        }
        if (verb - 1 == from && text.is(from, "die")) {
            return Optional.of(PhraseReader.pronoun(text, from));
        }
        return afterAnd(text, from, verb).or(() -> ofClause(text, verb, from, behind));
    }

    private static boolean isPronoun(MarkedPassage text, int i) {
        return QuoteWords.PRONOUNS.contains(text.token(i).key());
    }

    /** Whether the phrase right behind a verb is its subject, whatever stands before it. */
    private boolean isSurely(MarkedPassage text, int verb, Phrase behind, int to) {
        // "… is “ijzig” zegt Piet Maas": without the comma.
        boolean quoted = verb > 0 && text.isQuoted(verb - 1);
        return behind.isPronoun()
                || (text.is(verb - 1, ",") && isWhole(text, behind, to))
                || (quoted && behind.isName() && behind.person());
    }

    private Optional<Phrase> ofClause(
            MarkedPassage text, int verb, int from, Optional<Phrase> behind) {
        int clause = clauses.before(text, from, verb);
        Optional<Phrase> ahead = ahead(text, clause, verb);
        Optional<Phrase> speaking = behind.filter(SubjectFinder::canSpeak);
        // "Oproepen om te praten noemde de president “onzin”": a noun has its capital there.
        boolean noun =
                ahead.filter(p -> p.end() < verb && isCapitalOfSentence(text, p)).isPresent();
        return (noun ? speaking : Optional.<Phrase>empty())
                .or(() -> ahead)
                .or(() -> speaking)
                .or(() -> rightBefore(text, from, verb))
                .or(
                        () ->
                                clause > from
                                        ? ahead(text, from, verb)
                                        : nameRightBefore(text, from, verb));
    }

    /** {@code dat het gevaarlijk was en minister Bos zelf zei}: a second clause's own subject. */
    private Optional<Phrase> afterAnd(MarkedPassage text, int from, int verb) {
        for (int i = verb - 1; i > Math.max(from, verb - LONGEST_SUBJECT); i--) {
            if (text.is(i, "en") && !text.isQuoted(i)) {
                return reader.read(text, i + 1, verb)
                        .filter(SubjectFinder::canSpeak)
                        .filter(phrase -> skipAdverbs(text, phrase.end(), verb) == verb);
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase is all that follows: {@code …, grapt een barman.} */
    private boolean isWhole(MarkedPassage text, Phrase phrase, int to) {
        if (canSpeak(phrase)) {
            return true;
        }
        int end = phrase.end();
        boolean last =
                end >= to
                        || (!text.token(end).isWord() && !text.isQuoted(end))
                        || text.is(end, "zich");
        return last && !words.isPreposition(text.token(phrase.start()).key());
    }

    /** One unknown word that may have its capital because a sentence begins. */
    private static boolean isCapitalOfSentence(MarkedPassage text, Phrase phrase) {
        return phrase.isName()
                && phrase.name().isEmpty()
                && phrase.function().isEmpty()
                && phrase.end() == phrase.start() + 1
                && text.isSentenceStart(phrase.start());
    }

    /** The first words of a clause, when they can be the one who speaks. */
    Optional<Phrase> ahead(MarkedPassage text, int clause, int verb) {
        int at = clause;
        while (at < verb && leads.contains(text.token(at).key())) {
            at++;
        }
        return at < verb
                ? reader.read(text, at, verb).filter(SubjectFinder::canSpeak)
                : Optional.empty();
    }

    /** The subject of a subclause: {@code hoe iemand roept}, {@code toen de minister zei}. */
    private Optional<Phrase> rightBefore(MarkedPassage text, int from, int verb) {
        for (int i = verb - 1; i > Math.max(from, verb - MOST_WORDS); i--) {
            String before = text.token(i - 1).key();
            if (text.isQuoted(i) || !words.isStop(before) || words.isPreposition(before)) {
                continue;
            }
            return reader.read(text, i, verb)
                    .filter(SubjectFinder::canSpeak)
                    .filter(phrase -> phrase.end() == verb);
        }
        return Optional.empty();
    }

    private Optional<Phrase> nameRightBefore(MarkedPassage text, int from, int verb) {
        for (int i = verb - 1; i >= Math.max(from, verb - 4); i--) {
            if (text.nameAt(i).isPresent() && !text.isQuoted(i)) {
                boolean free = i == 0 || !words.isPreposition(text.token(i - 1).key());
                return free
                        ? reader.read(text, i, verb).filter(Phrase::isKnownPerson)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Op haar telefoon zoekt ze …}, {@code …, wijst hij af}: one behind its verb. */
    Optional<Phrase> behindVerb(MarkedPassage text, int first, int end) {
        return IntStream.range(first + 1, end)
                .filter(i -> !text.isQuoted(i) && isVerb(text, i - 1))
                .filter(i -> QuoteWords.PRONOUNS.contains(text.token(i).key()))
                .mapToObj(i -> PhraseReader.pronoun(text, i))
                .findFirst();
    }

    /** Whether a word before a pronoun can be a verb of which one person is the subject. */
    private boolean isVerb(MarkedPassage text, int i) {
        String key = text.token(i).key();
        return !text.isQuoted(i)
                && text.token(i).isWord()
                && !text.isCapital(i)
                && !key.endsWith("en")
                && !words.isStop(key)
                && !words.isPreposition(key)
                && !words.isAdverb(key)
                && !clauses.isOpener(key);
    }

    /** A name, a pronoun, or a description of somebody. */
    static boolean canSpeak(Phrase phrase) {
        return phrase.form() != Phrase.Form.DESCRIPTION || phrase.person();
    }

    int skipAdverbs(MarkedPassage text, int from, int to) {
        int at = from;
        while (at < to && !text.isQuoted(at)) {
            String word = text.token(at).key();
            if (words.isAdverb(word)) {
                at++;
            } else if (at + 1 < to && words.areTime(word, text.token(at + 1).key())) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }
}
