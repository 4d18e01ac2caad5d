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

/** Reads the figures of a passage: first the numbers and what they count, then their topics. */
final class FigureScan {

    /** The words before the number in {@code een man of zestig}. */
    private static final int INVERTED = 3;

    private final QuantityReader numbers = new QuantityReader(new NumberWords());
    private final RangeReader quantities = new RangeReader(numbers);
    private final NominalNumbers nominal = new NominalNumbers(numbers);
    private final Modifiers modifiers = new Modifiers();
    private final Denials denials = new Denials();
    private final Frost frost = new Frost(modifiers);
    private final CountedReader counted;
    private final Ages ages;
    private final Singles singles;
    private final Ellipses ellipses;
    private final TopicChoice choice;
    private final Topics topics;

    FigureScan(Topics topics) {
        this.topics = topics;
        counted = new CountedReader(topics);
        ages = new Ages(topics, numbers, nominal.months());
        singles = new Singles(topics, numbers);
        Continuations continuations = new Continuations(topics.nouns(), nominal.months());
        ellipses = new Ellipses(topics, counted, continuations);
        choice = new TopicChoice(topics, ellipses, continuations);
    }

    List<Figure> figures(Passage passage, List<DateWording> dates) {
        Words words = new Words(passage);
        List<Candidate> candidates = ellipses.filled(words, candidates(words, dates));
        List<Figure> figures = new ArrayList<>();
        List<Optional<Topic>> told = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            told.add(choice.topic(words, candidates, k, told));
            figure(words, candidates.get(k), told.get(k)).ifPresent(figures::add);
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
                    singles.isArticle(words, i) ? Optional.empty() : quantities.at(words, i);
            if (quantity.isPresent()) {
                Optional<Candidate> found = candidate(words, quantity.get(), floor);
                int first = quantity.get().first();
                if (found.isPresent() && !taken.holds(first) && !denials.deny(words, first)) {
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

    private Optional<Candidate> candidate(Words words, Quantity quantity, int floor) {
        Optional<Noun> currency = topics.nouns().currency(words.key(quantity.first() - 1));
        Counted what = counted(words, quantity, currency);
        if (nominal.contain(words, quantity, what)) {
            return Optional.empty();
        }
        int before = isInverted(words, quantity) ? INVERTED : currency.isPresent() ? 1 : 0;
        int first = RangeReader.start(words, quantity) - before;
        int lowest =
                Ages.isOfWhom(words, quantity)
                        ? first
                        : Math.max(floor, words.sentenceStart(quantity.first()));
        if (frost.isBelowZero(words, quantity, what)) {
            return Optional.of(frost.candidate(words, quantity, what, lowest));
        }
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

    /** {@code één lidstaat} counts nothing, {@code één miljoen} and {@code één op de vijf} do. */
    private static boolean isOne(Words words, Quantity quantity) {
        int first = quantity.first();
        return (words.is(first, "één") || words.is(first, "eén"))
                && quantity.most().equals(BigDecimal.ONE);
    }

    /** Whether it is said what is counted, or how a number by itself is meant. */
    private boolean isQuantity(Words words, Candidate found, Optional<Topic> topic) {
        boolean modified = found.words().kind().isPresent();
        int first = found.quantity().first();
        if (isOne(words, found.quantity())) {
            return modified || topic.filter(t -> t.compared() || t.single()).isPresent();
        }
        return found.counted().named()
                || topic.isPresent()
                || modified
                || found.isLarge()
                || found.quantity().form() == Form.VAGUE
                || SameUnit.isRate(words, found, topics.nouns())
                || (words.is(first - 1, "tot") && modifiers.isReached(words, first - 1));
    }
}
