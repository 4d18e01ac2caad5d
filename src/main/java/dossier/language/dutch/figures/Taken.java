package dossier.language.dutch.figures;

import dossier.language.DateWording;
import dossier.language.NamedSpan;
import dossier.language.Passage;
import java.util.BitSet;
import java.util.List;

/** The tokens of a passage whose numbers count nothing: those of its dates and of its names. */
final class Taken {

    private final BitSet tokens = new BitSet();

    /**
     * Marks them.
     *
     * @param dates those of this passage, and perhaps of others
     */
    Taken(Passage passage, List<DateWording> dates) {
        for (DateWording date : dates) {
            if (date.span().block() == passage.block()) {
                mark(passage, date.span().start(), date.span().end());
            }
        }
        for (NamedSpan name : passage.names()) {
            mark(passage, name.start(), name.end());
        }
    }

    boolean holds(int token) {
        return tokens.get(token);
    }

    private void mark(Passage passage, int start, int end) {
        tokens.set(passage.tokenAt(start), passage.tokenAt(end));
    }
}
