package dossier.corpus;

import dossier.model.Bisection;
import dossier.model.Span;
import java.util.List;
import java.util.function.Function;

/** Which findings of an article stand in a stretch of it? Found by bisection. */
final class SortedFindings {

    private SortedFindings() {}

    /**
     * Those that begin in a stretch, even when they end after it.
     *
     * @param findings in order of the text
     */
    static <T> List<T> in(Span stretch, List<T> findings, Function<T, Span> spanOf) {
        int from = firstAt(stretch.block(), stretch.start(), findings, spanOf);
        return findings.subList(from, firstAt(stretch.block(), stretch.end(), findings, spanOf));
    }

    /** The index of the first that begins there or later. */
    private static <T> int firstAt(
            int block, int offset, List<T> findings, Function<T, Span> spanOf) {
        return Bisection.first(
                findings.size(), i -> !isBefore(spanOf.apply(findings.get(i)), block, offset));
    }

    private static boolean isBefore(Span span, int block, int offset) {
        return span.block() < block || (span.block() == block && span.start() < offset);
    }
}
