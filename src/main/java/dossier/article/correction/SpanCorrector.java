package dossier.article.correction;

import dossier.model.SourceLocation;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Overrules findings of which no two overlap: mentions, dates or figures.
 *
 * @param <T> the kind of finding
 */
final class SpanCorrector<T> {

    private final NavigableMap<Span, T> findings = new TreeMap<>();
    private final NavigableMap<Span, SourceLocation> corrected = new TreeMap<>();
    private final CorrectionProblems problems;

    /** Makes the finding that a correction wants. */
    interface Rule<T> {

        /**
         * The finding after a correction.
         *
         * @param span its words
         * @param found what was found there; empty when nothing was
         * @return empty when the correction does not say enough to add one
         */
        Optional<T> overrule(Span span, Decision decision, Optional<T> found);
    }

    SpanCorrector(List<T> found, Function<T, Span> spanOf, CorrectionProblems problems) {
        found.forEach(finding -> findings.put(spanOf.apply(finding), finding));
        this.problems = problems;
    }

    /** The findings after the corrections, in order. */
    List<T> correct(List<Located> corrections, Rule<T> rule) {
        corrections.forEach(correction -> correct(correction, rule));
        return List.copyOf(findings.values());
    }

    private void correct(Located correction, Rule<T> rule) {
        List<Map.Entry<Span, SourceLocation>> earlier = overlapping(corrected, correction.span());
        if (!earlier.isEmpty()) {
            problems.twice(correction, earlier.get(0).getValue());
            return;
        }
        List<Map.Entry<Span, T>> found = overlapping(findings, correction.span());
        Optional<T> first = found.stream().findFirst().map(Map.Entry::getValue);
        Span span = correction.span();
        if (found.size() == 1 && found.get(0).getKey().contains(span)) {
            span = found.get(0).getKey();
        }
        Optional<T> made =
                correction.hides()
                        ? Optional.empty()
                        : rule.overrule(span, correction.decision(), first);
        if (made.isEmpty() && first.isEmpty()) {
            problems.needless(correction);
            return;
        }
        int start = span.start();
        int end = span.end();
        for (Map.Entry<Span, T> entry : found) {
            findings.remove(entry.getKey());
            start = Math.min(start, entry.getKey().start());
            end = Math.max(end, entry.getKey().end());
        }
        if (made.isPresent()) {
            findings.put(span, made.get());
        }
        corrected.put(new Span(span.block(), start, end), correction.location());
    }

    /** The entries of a map without overlaps that have a part of {@code span}. */
    private static <V> List<Map.Entry<Span, V>> overlapping(
            NavigableMap<Span, V> entries, Span span) {
        List<Map.Entry<Span, V>> overlapping = new ArrayList<>();
        Map.Entry<Span, V> before = entries.lowerEntry(span);
        if (before != null && before.getKey().overlaps(span)) {
            overlapping.add(before);
        }
        for (Map.Entry<Span, V> entry : entries.tailMap(span, true).entrySet()) {
            if (!entry.getKey().overlaps(span)) {
                break;
            }
            overlapping.add(Map.entry(entry.getKey(), entry.getValue()));
        }
        return overlapping;
    }
}
