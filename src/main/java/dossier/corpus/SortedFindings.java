package dossier.corpus;

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
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span span = spanOf.apply(findings.get(middle));
            if (span.block() < block || (span.block() == block && span.start() < offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
