package dossier.render;

import dossier.model.Bisection;
import dossier.page.TextMark;
import java.util.List;
import java.util.Optional;

/** Walks along marks of one kind as a text is written. */
final class MarkCursor<M extends TextMark> {

    private final List<M> marks;
    private int next;

    /**
     * @param marks in order; no two overlap
     * @param from the offset at which the walk begins
     */
    MarkCursor(List<M> marks, int from) {
        this.marks = marks;
        this.next = Bisection.first(marks.size(), i -> marks.get(i).end() > from);
    }

    /** Goes on to {@code offset} and returns the mark that holds it. */
    Optional<M> at(int offset) {
        while (next < marks.size() && marks.get(next).end() <= offset) {
            next++;
        }
        return next < marks.size() && marks.get(next).start() <= offset
                ? Optional.of(marks.get(next))
                : Optional.empty();
    }

    /**
     * Where, after {@code offset}, this kind of mark next begins or ends; at most {@code limit}.
     */
    int borderAfter(int offset, int limit) {
        if (next >= marks.size()) {
            return limit;
        }
        M mark = marks.get(next);
        return Math.min(limit, mark.start() > offset ? mark.start() : mark.end());
    }
}
