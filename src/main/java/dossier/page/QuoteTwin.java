package dossier.page;

/**
 * Another form of a quote.
 *
 * @param words as printed, without marks
 */
public record QuoteTwin(String words, String lang, SourceView source) {}
