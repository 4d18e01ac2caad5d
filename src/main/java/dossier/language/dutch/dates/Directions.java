package dossier.language.dutch.dates;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which way words point from the article's date. */
final class Directions {

    /** A clause is no longer than this on either side of a date. */
    private static final int REACH = 12;

    private Directions() {}

    /** Where the word before a date points: {@code vorige} back, {@code komende} forward. */
    static Direction of(Words words, int i) {
        if (words.has(i, TimeWord.PREVIOUS) || words.has(i, TimeWord.RECENT)) {
            return Direction.PAST;
        }
        return words.has(i, TimeWord.NEXT) || words.has(i, TimeWord.COMING)
                ? Direction.FUTURE
                : Direction.EITHER;
    }

    /** Where the clause points that the wording stands in. */
    static Direction ofClause(Words words, int from, int to) {
        int before = words.has(from - 1, TimeWord.ARTICLE) ? from - 2 : from - 1;
        if (words.has(before, TimeWord.SINCE)) {
            return Direction.PAST;
        }
        // "De waarheid over januari" is of a time, whatever the verb tells.
        boolean own =
                words.has(from - 1, TimeWord.UNTIL)
                        || words.is(from - 1, "over")
                        || isAimed(words, from);
        return own && !isFrom(words, from, to) ? Direction.EITHER : ofVerbs(words, from, to);
    }

    /** {@code vanaf 1 januari gaat het loon omhoog}: it will hold from then on. */
    private static boolean isFrom(Words words, int from, int to) {
        return words.is(from - 1, "vanaf") && ofVerbs(words, from, to) == Direction.FUTURE;
    }

    /** Where a weekday's clause points: {@code blijft tot zeker zaterdag dicht} is to come. */
    static Direction ofWeekday(Words words, int from, int to) {
        return isDeadline(words, from)
                ? hasBeen(words, from, to) ? Direction.PAST : Direction.FUTURE
                : ofClause(words, from, to);
    }

    /** Where the clause of a day or month points: what held until then may have been since. */
    static Direction ofDate(Words words, int from, int to) {
        if (isOffice(words, from, to)) {
            return Direction.PAST;
        }
        return isDeadline(words, from) && !hasBeen(words, from, to)
                ? Direction.FUTURE
                : ofClause(words, from, to);
    }

    /** Whether the clause tells what happened then, and not what was planned for it. */
    static boolean isDone(Words words, int from, int to) {
        if (words.is(from - 1, "die")) {
            return true;
        }
        return !words.has(from - 1, TimeWord.UNTIL)
                && !isAimed(words, from)
                && (isHearsay(words, from, to)
                        || Telling.isApposed(words, from, to)
                        || isTold(words, from, to));
    }

    /** {@code vertrok in mei}, {@code beloofde in mei hulp}; not {@code beloofde hulp in mei}. */
    private static boolean isTold(Words words, int from, int to) {
        int announced = Telling.announced(words, from, to);
        return (hasBeen(words, from, to) || announced >= 0)
                && !any(words, from, to, i -> i != announced && words.has(i, TimeWord.PLANNED));
    }

    /** {@code zou in mei zijn gezien}: it is said to have happened. */
    private static boolean isHearsay(Words words, int from, int to) {
        return any(words, from, to, i -> words.is(i, "zou") || words.is(i, "zouden"))
                && any(words, from, to, i -> words.is(i, "hebben") || words.is(i, "zijn"));
    }

    /** {@code sliep in het weekend altijd uit}: what is done again and again. */
    static boolean isUsual(Words words, int from, int to) {
        return any(words, from, to, i -> words.has(i, TimeWord.USUAL));
    }

    private static boolean any(Words words, int from, int to, IntPredicate wanted) {
        return clause(words, from, to).anyMatch(wanted);
    }

    /** {@code hield het op eind mei}: the date is what somebody expects. */
    static boolean isAimed(Words words, int from) {
        return words.is(from - 1, "op") && words.has(from, TimeWord.PART);
    }

    /** {@code Karin Smit, tot maart hoofd van de dienst}: what somebody was until then. */
    private static boolean isOffice(Words words, int from, int to) {
        return words.is(from - 1, "tot")
                && words.is(from - 2, ",")
                && words.has(to, TimeWord.OFFICE);
    }

    private static boolean isDeadline(Words words, int from) {
        return words.has(from - 1, TimeWord.DEADLINE)
                || words.has(from - 2, TimeWord.DEADLINE)
                || words.is(from - 1, "met") && words.is(from - 3, "tot");
    }

    /** "Heeft alle vluchten geschrapt tot zaterdag" is done, but saturday is to come. */
    private static boolean hasBeen(Words words, int from, int to) {
        return any(words, from, to, i -> words.has(i, TimeWord.WAS) && !isPerfect(words, i))
                || Telling.isPastBehind(words, from, to)
                || hasHappened(words, from, to);
    }

    /** {@code is opgepakt}; not {@code wordt zijn vrouw opgepakt}. */
    private static boolean hasHappened(Words words, int from, int to) {
        return any(words, from, to, i -> words.has(i, TimeWord.HAPPENED))
                && any(words, from, to, i -> words.is(i, "is") || words.is(i, "zijn"))
                && !any(words, from, to, i -> words.has(i, TimeWord.WILL));
    }

    private static boolean isPerfect(Words words, int i) {
        return words.is(i, "heeft") || words.is(i, "hebben");
    }

    private static Direction ofVerbs(Words words, int from, int to) {
        if (any(words, from, to, i -> words.has(i, TimeWord.WAS))
                || Telling.isPastBehind(words, from, to)
                || hasHappened(words, from, to)) {
            return Direction.PAST;
        }
        boolean meets = words.beginsSentence(from) && words.has(to, TimeWord.MEETS);
        return meets
                        || any(
                                words,
                                from,
                                to,
                                i -> words.has(i, TimeWord.WILL) && !isPosture(words, i))
                ? Direction.FUTURE
                : Direction.EITHER;
    }

    /** {@code staat aan te schuiven}: somebody does so while it is told. */
    private static boolean isPosture(Words words, int i) {
        return words.is(i, "staat")
                && IntStream.range(i + 1, i + REACH)
                        .takeWhile(k -> !isEdge(words, k))
                        .anyMatch(k -> words.is(k, "aan") && words.is(k + 1, "te"));
    }

    /** The tokens of the clause around a wording, without its own. */
    private static IntStream clause(Words words, int from, int to) {
        int after = afterAside(words, to);
        return IntStream.concat(
                IntStream.iterate(
                        from - 1, i -> i >= from - REACH && !isEdge(words, i), i -> i - 1),
                IntStream.iterate(after, i -> i < after + REACH && !isEdge(words, i), i -> i + 1));
    }

    /** Where the verb stands in {@code Op 9 mei, een maand later, vertrok hij}; else the end. */
    private static int afterAside(Words words, int to) {
        int comma = to + 1;
        while (comma < to + REACH && !isEdge(words, comma)) {
            comma++;
        }
        boolean verb = words.has(comma + 1, TimeWord.WAS) || words.has(comma + 1, TimeWord.WILL);
        return words.is(to, ",") && words.is(comma, ",") && verb ? comma + 1 : to;
    }

    /** Whether a clause ends here: a sign, or a word that begins another. */
    private static boolean isEdge(Words words, int i) {
        return !words.isWord(i) && !words.isNumber(i) || words.is(i, "dat") || words.is(i, "en");
    }
}
