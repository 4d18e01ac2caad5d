package dossier.plan;

import dossier.page.StripColumn;
import dossier.plan.StripAxis.Months;
import java.util.Optional;

/**
 * What a column of an article's strip depends on beside the article.
 *
 * @param link to the period; empty where there is none
 * @param ofOthers the column without what the article adds to it
 */
record ColumnBasis(Optional<Months> months, String link, String label, StripColumn ofOthers) {}
