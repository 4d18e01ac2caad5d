package dossier.page;

/**
 * What one source reports.
 *
 * @param context the sentence, with the figure in the middle
 */
public record DisputeLine(ConcordanceLine context, SourceView source) {}
