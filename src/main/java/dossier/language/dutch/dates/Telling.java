package dossier.language.dutch.dates;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows by the words right beside a date what was done then. */
final class Telling {

    /** A date with its preposition has no more words before it where it opens a sentence. */
    private static final int OPENING = 5;

    /** {@code naderde}, {@code stopte}; shorter words are often others: {@code beide}. */
    private static final Pattern PAST = Pattern.compile("\\p{L}{3,}(?:de|te)");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{0,6}ge\\p{L}{2,}(?:en|d|t)");

    /** What stands behind a participle and not, as a subject does, behind a verb. */
    private static final List<String> BEHIND =
            List.of(
                    "in", "op", "bij", "door", "tijdens", "met", "uit", "aan", "na", "wegens",
                    "en");

    private static final Set<String> NO_VERBS =
            Set.of(
                    "einde", "beide", "grote", "rechte", "minste", "beste", "laatste", "goede",
                    "jongste", "oudste", "hoogste", "meeste", "late", "korte", "koude", "harde");

    private static final List<String> PRONOUNS = List.of("hij", "zij", "ze", "ik");

    private Telling() {}

    /** {@code Op 6 januari naderde een stoet}: a past tense right behind what opens a sentence. */
    static boolean isPastBehind(Words words, int from, int to) {
        int first = from;
        while (first > from - OPENING && words.isWord(first) && !words.beginsSentence(first)) {
            first--;
        }
        return words.beginsSentence(first)
                && words.matches(to, PAST)
                && !words.has(to, TimeWord.ORDINAL)
                && !words.has(to, TimeWord.PLANNED)
                && NO_VERBS.stream().noneMatch(word -> words.is(to, word))
                && IntStream.range(first, from).noneMatch(i -> words.has(i, TimeWord.WILL));
    }

    /**
     * {@code Jan, op 5 januari neergeschoten}, {@code werd opgepakt en op 24 mei vrijgelaten}: what
     * was done to somebody, without its verb.
     */
    static boolean isApposed(Words words, int from, int to) {
        int lead = Lead.start(words, from);
        boolean second =
                words.is(lead - 1, "en")
                        && IntStream.iterate(lead - 1, i -> i >= 0, i -> i - 1)
                                .takeWhile(i -> words.sentenceOf(i) == words.sentenceOf(from))
                                .noneMatch(i -> words.has(i, TimeWord.WILL));
        return (second || words.is(lead - 1, ","))
                && (words.has(to, TimeWord.HAPPENED) || isParticiple(words, to))
                && !words.has(to, TimeWord.PLANNED)
                && !words.is(to + 1, "worden");
    }

    /** {@code gehouden in Gent}; not {@code geven zij}. */
    private static boolean isParticiple(Words words, int i) {
        boolean last =
                !words.isWord(i + 1) || BEHIND.stream().anyMatch(word -> words.is(i + 1, word));
        return last && words.matches(i, PARTICIPLE);
    }

    /**
     * Where the verb of {@code beloofde in maart hulp} or {@code in maart beloofde hij hulp}
     * stands, right beside the date; -1 without one.
     */
    static int announced(Words words, int from, int to) {
        int before = Lead.start(words, from) - 1;
        int verb = PRONOUNS.stream().anyMatch(one -> words.is(before, one)) ? before - 1 : before;
        if (words.has(verb, TimeWord.ANNOUNCED)) {
            return verb;
        }
        return words.has(to, TimeWord.ANNOUNCED) ? to : -1;
    }
}
