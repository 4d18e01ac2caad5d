package dossier.language.dutch.figures;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Passage;
import dossier.language.dutch.figures.Quantity.Form;
import dossier.model.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the figures of a passage: first the numbers and what they count, then their topics. */
final class FigureScan {

    /** The words before the number in {@code een man of zestig}. */
    private static final int INVERTED = 3;

    /** What stands between an amount and the same in another currency. */
    private static final Set<String> CONVERTING =
            Set.of("(", ",", "omgerekend", "ofwel", "oftewel");

    private final QuantityReader numbers = new QuantityReader(new NumberWords());
    private final RangeReader quantities = new RangeReader(numbers);
    private final NominalNumbers nominal = new NominalNumbers(numbers);
    private final Modifiers modifiers = new Modifiers();
    private final CountedReader counted;
    private final Ages ages;
    private final Ellipses ellipses;
    private final Clauses clauses;
    private final Topics topics;

    FigureScan(Topics topics) {
        this.topics = topics;
        counted = new CountedReader(topics);
        ages = new Ages(topics, numbers);
        ellipses = new Ellipses(topics, counted);
        clauses = new Clauses(topics);
    }

    List<Figure> figures(Passage passage, List<DateWording> dates) {
        Words words = new Words(passage);
        List<Candidate> candidates = ellipses.filled(words, candidates(words, dates));
        List<Figure> figures = new ArrayList<>();
        Optional<Topic> topic = Optional.empty();
        for (int k = 0; k < candidates.size(); k++) {
            topic = topic(words, candidates, k, topic);
            figure(words, candidates.get(k), topic).ifPresent(figures::add);
        }
        return figures;
    }

    private List<Candidate> candidates(Words words, List<DateWording> dates) {
        Taken taken = new Taken(words.passage(), dates);
        List<Candidate> candidates = new ArrayList<>();
        int floor = 0;
        int i = 0;
        while (i < words.size()) {
            Optional<Quantity> quantity =
                    isArticle(words, i) ? Optional.empty() : quantities.at(words, i);
            if (quantity.isPresent()) {
                Optional<Candidate> found = candidate(words, quantity.get(), floor);
                if (found.isPresent() && !taken.holds(quantity.get().first())) {
                    candidates.add(found.get());
                }
                i = Math.max(quantity.get().end(), found.map(Candidate::end).orElse(0));
                floor = found.isPresent() ? i : floor;
            } else {
                i++;
            }
        }
        return candidates;
    }

    /** {@code een}; but {@code een op de vijf} is a share. */
    private static boolean isArticle(Words words, int i) {
        return words.is(i, "een") && !(words.is(i + 1, "op") && words.is(i + 2, "de"));
    }

    private Optional<Candidate> candidate(Words words, Quantity quantity, int floor) {
        Optional<Noun> currency = topics.nouns().currency(words.key(quantity.first() - 1));
        Counted what = counted(words, quantity, currency);
        if (nominal.contain(words, quantity, what)) {
            return Optional.empty();
        }
        int before = isInverted(words, quantity) ? INVERTED : currency.isPresent() ? 1 : 0;
        int first = RangeReader.start(words, quantity) - before;
        int lowest = Math.max(floor, words.sentenceStart(quantity.first()));
        int end = Math.max(what.end(), quantity.end());
        Modifiers.Reading around = modifiers.around(words, Math.max(first, lowest), end, lowest);
        return nominal.isMoment(words, around, what)
                ? Optional.empty()
                : Optional.of(
                        new Candidate(
                                quantity,
                                ages.ofPeople(words, around.first(), what),
                                around,
                                false));
    }

    /** A share's unit is percent, whatever is shared: {@code de helft van de kiezers}. */
    private Counted counted(Words words, Quantity quantity, Optional<Noun> currency) {
        if (quantity.form() == Form.SHARE) {
            Optional<Noun> percent = topics.nouns().of("procent");
            return new Counted(quantity.end(), percent, Optional.empty(), true);
        }
        if (currency.isPresent()) {
            return new Counted(quantity.end(), currency, Optional.empty(), true);
        }
        if (isInverted(words, quantity)) {
            int noun = quantity.first() - 2;
            return new Counted(
                    quantity.end(), topics.nouns().of(words.key(noun)), Optional.empty(), true);
        }
        Counted after = counted.after(words, quantity.end());
        return ages.at(words, quantity, after).orElse(after);
    }

    /** {@code een man of zestig}: about so many of what stands before the number. */
    private boolean isInverted(Words words, Quantity quantity) {
        int i = quantity.first();
        return words.is(i - 1, "of")
                && words.is(i - INVERTED, "een")
                && topics.nouns().of(words.key(i - 2)).isPresent();
    }

    private Optional<Figure> figure(Words words, Candidate found, Optional<Topic> topic) {
        if (!isQuantity(words, found, topic)) {
            return Optional.empty();
        }
        int start = words.at(found.first()).start();
        int end = words.at(found.end() - 1).end();
        boolean people = topic.filter(t -> t.units().contains("people")).isPresent();
        return Optional.of(
                new Figure(
                        words.passage().span(start, end),
                        found.words().apply(found.quantity().bounds()),
                        found.unit().or(() -> people ? Optional.of("people") : Optional.empty()),
                        topic.map(Topic::key),
                        Origin.FOUND));
    }

    /**
     * Of what is told in several ways, the topic that stands first in its list.
     *
     * @param before the topic of the figure before it
     */
    private Optional<Topic> topic(
            Words words, List<Candidate> candidates, int k, Optional<Topic> before) {
        Candidate found = candidates.get(k);
        if (k > 0 && isConverted(words, candidates.get(k - 1), found)) {
            return before;
        }
        Optional<Topic> first = found.counted().topic();
        first = first(first, holding(found, found.counted().told()));
        first = first(first, holding(found, topics.ofFollower(words, end(words, candidates, k))));
        Optional<Topic> event = clauses.event(words, candidates, k);
        if (event.isEmpty() && (found.goesOn() || isAmong(words, candidates, k))) {
            first = first(first, before.filter(Topic::compared));
        }
        if (k > 0 && isRise(words, candidates.get(k - 1), found)) {
            first = first(first, before);
        }
        return first(first, event);
    }

    /** {@code 120 tenge (0,24 euro)}: the same money in another currency. */
    private static boolean isConverted(Words words, Candidate one, Candidate other) {
        return isMoney(one)
                && isMoney(other)
                && !one.unit().equals(other.unit())
                && one.end() < other.first()
                && IntStream.range(one.end(), other.first())
                        .allMatch(i -> CONVERTING.contains(words.key(i)));
    }

    private static boolean isMoney(Candidate found) {
        return found.counted().noun().filter(Noun::isMoney).isPresent();
    }

    /** Where what it counts ends, also when a next number says so: {@code drie en vijf jaar}. */
    private static int end(Words words, List<Candidate> candidates, int k) {
        Candidate found = candidates.get(k);
        boolean shared =
                k + 1 < candidates.size()
                        && candidates.get(k + 1).first() == found.end() + 1
                        && words.is(found.end(), "en")
                        && candidates.get(k + 1).unit().equals(found.unit());
        return shared ? candidates.get(k + 1).end() : found.end();
    }

    /** {@code van 9,5 procent naar 20 procent}. */
    private static boolean isRise(Words words, Candidate from, Candidate to) {
        return words.is(from.first() - 1, "van")
                && words.is(from.end(), "naar")
                && from.end() + 1 == to.first()
                && from.unit().equals(to.unit());
    }

    private static Optional<Topic> holding(Candidate found, Optional<Topic> topic) {
        return topic.isPresent() && found.holds(topic.get()) ? topic : Optional.empty();
    }

    private static Optional<Topic> first(Optional<Topic> one, Optional<Topic> other) {
        boolean later =
                one.isEmpty() || (other.isPresent() && other.get().rank() < one.get().rank());
        return later ? other : one;
    }

    /** {@code één lidstaat} counts nothing, {@code één miljoen} and {@code één op de vijf} do. */
    private static boolean isOne(Words words, Quantity quantity) {
        int first = quantity.first();
        return (words.is(first, "één") || words.is(first, "eén"))
                && quantity.most().equals(BigDecimal.ONE);
    }

    /**
     * What those are counted for among whom these are: {@code gewonden, onder wie tien kinderen}.
     */
    private static boolean isAmong(Words words, List<Candidate> candidates, int k) {
        return k > 0
                && Ellipses.isAmong(words, candidates.get(k).first())
                && candidates.get(k).unit().equals(candidates.get(k - 1).unit());
    }

    /** Whether it is said what is counted, or how a number by itself is meant. */
    private boolean isQuantity(Words words, Candidate found, Optional<Topic> topic) {
        boolean modified = found.words().kind().isPresent();
        int first = found.quantity().first();
        if (isOne(words, found.quantity())) {
            return modified || topic.filter(Topic::compared).isPresent();
        }
        return found.counted().named()
                || topic.isPresent()
                || modified
                || found.isLarge()
                || found.quantity().form() == Form.VAGUE
                || (words.is(first - 1, "tot") && modifiers.isReached(words, first - 1));
    }
}
