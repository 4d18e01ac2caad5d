package dossier.language.dutch.quotes;

import java.util.List;
import java.util.Optional;

/**
 * What quotation marks make of one block.
 *
 * @param spans closed ones, in order
 * @param unclosed the first mark that opens and is never closed
 * @param stray the first mark that closes and was never opened
 */
record MarkedText(List<MarkedSpan> spans, Optional<Mark> unclosed, Optional<Mark> stray) {

    /** A mark without its counterpart; indices of UTF-16 code units. */
    record Mark(MarkFamily family, int start, int end) {}

    boolean hasNoMarks() {
        return spans.isEmpty() && unclosed.isEmpty() && stray.isEmpty();
    }
}
