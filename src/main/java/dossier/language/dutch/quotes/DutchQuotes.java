package dossier.language.dutch.quotes;

import dossier.language.Passage;
import dossier.language.Quotation;
import java.util.List;

/**
 * Finds the quotations of a Dutch article and who is said to speak. Immutable and safe for many
 * threads.
 */
public final class DutchQuotes {

    /** In order, those within another after it. */
    public List<Quotation> find(List<Passage> article) {
        return List.of();
    }
}
