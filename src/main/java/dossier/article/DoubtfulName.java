package dossier.article;

import dossier.model.EntityId;
import dossier.model.Span;
import java.util.List;

/**
 * A name in a text that nothing there decides.
 *
 * @param candidates whose it can be, at least two
 */
record DoubtfulName(Span span, List<EntityId> candidates) {
    DoubtfulName {
        candidates = List.copyOf(candidates);
    }
}
