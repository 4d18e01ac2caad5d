package dossier.plan.timeline;

import dossier.page.StripColumn;
import dossier.plan.timeline.StripAxis.Months;
import java.util.Optional;

/**
 * What a column of an article's strip depends on beside the article.
 *
 * @param link to the period; empty where there is none
 * @param ofOthers the column without what the article adds to it
 */
public record ColumnBasis(
        Optional<Months> months, String link, String label, StripColumn ofOthers) {}
