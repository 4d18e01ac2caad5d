package dossier.language.dutch.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses what a figure is about: of what its noun, its neighbours, its clause and the figure
 * before it say.
 */
final class TopicChoice {

    /** What stands between an amount and the same in another currency. */
    private static final Set<String> CONVERTING =
            Set.of("(", ",", "omgerekend", "ofwel", "oftewel");

    /** A sentence has no more parts: {@code zes jaar, drie maanden en twee dagen cel}. */
    private static final int PARTS = 4;

    /** No more times than these stand between two figures that are compared. */
    private static final int TIMES = 3;

    private final Topics topics;
    private final Ellipses ellipses;
    private final Continuations continuations;
    private final Clauses clauses;

    TopicChoice(Topics topics, Ellipses ellipses, Continuations continuations) {
        this.topics = topics;
        this.ellipses = ellipses;
        this.continuations = continuations;
        clauses = new Clauses(topics);
    }

    /**
     * Of what is told in several ways, the topic that stands first in its list.
     *
     * @param told the topics of the figures before it
     */
    Optional<Topic> topic(
            Words words, List<Candidate> candidates, int k, List<Optional<Topic>> told) {
        Candidate found = candidates.get(k);
        if (k > 0 && isConverted(words, candidates.get(k - 1), found)) {
            return told.get(k - 1);
        }
        int j = earlier(candidates, k);
        Optional<Topic> before = j < 0 ? Optional.empty() : told.get(j);
        Optional<Topic> first = found.counted().topic();
        first = first(first, holding(found, found.counted().told()));
        int end = end(words, candidates, k);
        first = first(first, holding(found, topics.ofFollower(words, end)));
        first = first(first, holding(found, topics.ofNeighbours(words, found.first(), end)));
        int noun = found.quantity().end();
        first = first(first, holding(found, topics.ofNeighbours(words, found.first(), noun)));
        first = first(first, holding(found, topics.ofPrior(words, found.first())));
        Optional<Topic> event = clauses.event(words, candidates, k);
        if (j >= 0 && event.isEmpty()) {
            first = first(first, carried(words, candidates, k, before));
        }
        if (j >= 0 && isSameAgain(words, candidates.get(j), found)) {
            first = first(first, before);
        }
        if (j == k - 1 && isReckoned(words, candidates, k)) {
            first = first(first, before.filter(Topic::compared));
        }
        first = first(first, ellipses.whole(words, found));
        if (event.isEmpty() && Among.isOfThem(words, found.first())) {
            first = first(first, holding(found, ofThem(words, candidates, k, told)));
        }
        return first(first, event);
    }

    /** What happened to the people of the sentence before: {@code Onder hen zijn twee kinderen}. */
    private static Optional<Topic> ofThem(
            Words words, List<Candidate> candidates, int k, List<Optional<Topic>> told) {
        int sentence = words.sentence(candidates.get(k).first());
        int j = k - 1;
        while (j >= 0 && words.sentence(candidates.get(j).first()) == sentence) {
            j--;
        }
        boolean near = j >= 0 && words.sentence(candidates.get(j).first()) == sentence - 1;
        return near ? told.get(j).filter(Topic::compared) : Optional.empty();
    }

    /** {@code veertig lichamen; de raad houdt het op 26 ‘bandieten’}: the same by another name. */
    private static boolean isReckoned(Words words, List<Candidate> candidates, int k) {
        Candidate found = candidates.get(k);
        return k > 0
                && Reckoned.stands(words, found.first())
                && found.unit().equals(candidates.get(k - 1).unit())
                && words.sentence(found.first()) - words.sentence(candidates.get(k - 1).first())
                        <= 1;
    }

    /** The index of the figure before one; time is told beside others, and passed over. */
    private static int earlier(List<Candidate> candidates, int k) {
        int j = k - 1;
        if (!candidates.get(k).counted().isTime()) {
            while (j >= 0 && j > k - TIMES && candidates.get(j).counted().isTime()) {
                j--;
            }
        }
        return j;
    }

    /** What the figure before it is about, where no verb tells what this one is and it goes on. */
    private Optional<Topic> carried(
            Words words, List<Candidate> candidates, int k, Optional<Topic> before) {
        Candidate one = candidates.get(earlier(candidates, k));
        Candidate other = candidates.get(k);
        boolean same = one.unit().equals(other.unit());
        if (Among.stands(words, candidates, k) && (same || one.unit().isEmpty())) {
            return holding(other, before.filter(topic -> topic.compared() || topic.single()));
        }
        if (other.goesOn()) {
            return holding(other, before);
        }
        return same && continuations.isForeseen(words, one, other) ? before : Optional.empty();
    }

    /** {@code 120 tenge (0,24 euro)}, {@code 120 tenge per liter, 24 cent}: the same money. */
    private static boolean isConverted(Words words, Candidate one, Candidate other) {
        int end = afterPer(words, one.end());
        return isMoney(one)
                && isMoney(other)
                && !one.unit().equals(other.unit())
                && end < other.first()
                && IntStream.range(end, other.first())
                        .allMatch(i -> CONVERTING.contains(words.key(i)));
    }

    private static boolean isMoney(Candidate found) {
        return found.counted().noun().filter(Noun::isMoney).isPresent();
    }

    /**
     * Where what it counts ends, also when a next number says so: {@code drie en vijf jaar}, {@code
     * van 60 naar 120 euro}, {@code 50 tenge (10 cent)}.
     */
    private static int end(Words words, List<Candidate> candidates, int k) {
        int last = k;
        int stop = Math.min(candidates.size() - 1, k + PARTS);
        while (last < stop && isShared(words, candidates.get(last), candidates.get(last + 1))) {
            last++;
        }
        Candidate found = candidates.get(last);
        if (last > k || last + 1 == candidates.size()) {
            return found.end();
        }
        Candidate next = candidates.get(last + 1);
        if (isRise(words, found, next)) {
            return next.end();
        }
        boolean brackets = words.is(found.end(), "(") && words.is(next.end(), ")");
        return brackets && isConverted(words, found, next) ? next.end() + 1 : found.end();
    }

    /**
     * {@code drie en vijf jaar}, {@code drie in plaats van vijf jaar}, {@code drie jaar, twee
     * maanden}.
     */
    private static boolean isShared(Words words, Candidate one, Candidate other) {
        boolean times = one.counted().isTime() && other.counted().isTime();
        boolean and = words.is(one.end(), "en") || (times && words.is(one.end(), ","));
        return (one.unit().equals(other.unit()) || times)
                && ((and && other.first() == one.end() + 1)
                        || Ellipses.isInstead(words, one.end(), other.first()));
    }

    /** Whether it is said of another time or place what the number before it says. */
    private static boolean isSameAgain(Words words, Candidate one, Candidate other) {
        int apart = words.sentence(other.first()) - words.sentence(one.first());
        boolean again =
                Continuations.isThat(words, other.first())
                        || Continuations.isAgainst(words, other.first());
        return isRise(words, one, other)
                || isStep(words, one, other)
                || isParallel(words, one, other)
                || isOpposed(words, one, other)
                || (apart <= 1
                        && again
                        && (one.unit().equals(other.unit()) || (isMoney(one) && isMoney(other))));
    }

    /** {@code herkozen met 80 procent in 2005, met 90 procent in 2011}. */
    private static boolean isParallel(Words words, Candidate one, Candidate other) {
        String before = words.key(other.first() - 1);
        return words.at(other.first() - 1).isWord()
                && !before.equals("en")
                && words.is(one.first() - 1, before)
                && words.is(other.first() - 2, ",")
                && one.unit().equals(other.unit())
                && words.sentence(one.first()) == words.sentence(other.first());
    }

    /** {@code won met 51,2 tegen 48,8 procent}. */
    private static boolean isOpposed(Words words, Candidate one, Candidate other) {
        return words.is(one.first() - 1, "met")
                && words.is(one.end(), "tegen")
                && other.first() == one.end() + 1;
    }

    /** {@code van 9,5 procent naar 20 procent}. */
    private static boolean isRise(Words words, Candidate from, Candidate to) {
        int end = afterPer(words, from.end());
        return words.is(from.first() - 1, "van")
                && words.is(end, "naar")
                && end + 1 == to.first()
                && from.unit().equals(to.unit());
    }

    /** {@code met een half procentpunt tot 14,5 procent}. */
    private static boolean isStep(Words words, Candidate by, Candidate to) {
        boolean reached = words.is(by.end(), "tot") || words.is(by.end(), "naar");
        return reached
                && words.is(by.first() - 1, "met")
                && by.end() + 1 == to.first()
                && by.unit().equals(to.unit());
    }

    /** The index after {@code per liter}. */
    private static int afterPer(Words words, int i) {
        return words.is(i, "per") ? i + 2 : i;
    }

    private static Optional<Topic> holding(Candidate found, Optional<Topic> topic) {
        return topic.isPresent() && found.holds(topic.get()) ? topic : Optional.empty();
    }

    private static Optional<Topic> first(Optional<Topic> one, Optional<Topic> other) {
        boolean later =
                one.isEmpty() || (other.isPresent() && other.get().rank() < one.get().rank());
        return later ? other : one;
    }
}
