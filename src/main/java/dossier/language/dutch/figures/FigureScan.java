package dossier.language.dutch.figures;

import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Passage;
import dossier.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the figures of a passage: first the numbers and what they count, then their topics. */
final class FigureScan {

    private final QuantityReader numbers = new QuantityReader(new NumberWords());
    private final RangeReader quantities = new RangeReader(numbers);
    private final NominalNumbers nominal = new NominalNumbers(numbers);
    private final Modifiers modifiers = new Modifiers();
    private final CountedReader counted;
    private final Clauses clauses;
    private final Topics topics;

    FigureScan(Topics topics) {
        this.topics = topics;
        counted = new CountedReader(topics);
        clauses = new Clauses(topics);
    }

    List<Figure> figures(Passage passage, List<DateWording> dates) {
        Words words = new Words(passage);
        List<Candidate> candidates = new ArrayList<>();
        int floor = 0;
        int i = 0;
        while (i < words.size()) {
            Optional<Quantity> quantity =
                    words.is(i, "een") ? Optional.empty() : quantities.at(words, i);
            if (quantity.isPresent()) {
                Optional<Candidate> found = candidate(words, quantity.get(), floor);
                found.filter(c -> !isDate(passage, words, c, dates)).ifPresent(candidates::add);
                i = Math.max(quantity.get().end(), found.map(Candidate::end).orElse(0));
                floor = found.isPresent() ? i : floor;
            } else {
                i++;
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            figure(words, candidates, k).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Candidate> candidate(Words words, Quantity quantity, int floor) {
        Counted what = counted.after(words, quantity.end());
        if (nominal.contain(words, quantity, what)) {
            return Optional.empty();
        }
        int lowest = Math.max(floor, words.sentenceStart(quantity.first()));
        int end = Math.max(what.end(), quantity.end());
        Modifiers.Reading around = modifiers.around(words, quantity.first(), end, lowest);
        return nominal.isMoment(words, around, what)
                ? Optional.empty()
                : Optional.of(new Candidate(quantity, what, around));
    }

    private static boolean isDate(
            Passage passage, Words words, Candidate candidate, List<DateWording> dates) {
        int start = words.at(candidate.quantity().first()).start();
        return dates.stream()
                .map(DateWording::span)
                .anyMatch(
                        s -> s.block() == passage.block() && s.start() <= start && start < s.end());
    }

    private Optional<Figure> figure(Words words, List<Candidate> candidates, int k) {
        Candidate found = candidates.get(k);
        Optional<Topic> topic =
                Stream.of(
                                found.counted().noun().flatMap(Noun::topic),
                                Clauses.holding(found.counted().told(), found),
                                Clauses.holding(topics.ofFollower(words, found.end()), found),
                                clauses.event(words, candidates, k))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparingInt(Topic::rank));
        boolean vague = found.quantity().form() == Quantity.Form.VAGUE;
        boolean modified = found.words().kind().isPresent();
        if (!found.counted().named() && topic.isEmpty() && !vague && !modified) {
            return Optional.empty();
        }
        if (words.is(found.quantity().first(), "één") && !modified) {
            return Optional.empty();
        }
        Optional<String> unit =
                found.unit().or(() -> topic.filter(t -> !t.units().isEmpty()).map(t -> "people"));
        return Optional.of(
                new Figure(
                        words.passage()
                                .span(
                                        words.at(found.first()).start(),
                                        words.at(found.end() - 1).end()),
                        found.words().apply(found.quantity().bounds()),
                        unit,
                        topic.map(Topic::key),
                        Origin.FOUND));
    }
}
