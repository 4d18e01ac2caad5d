package dossier.page;

/**
 * Another place where a quote is printed.
 *
 * @param label what the place is to the quote: "Ook afgedrukt als"
 * @param otherwise whether the words differ there
 * @param words as printed, without marks; empty when they don't differ
 */
public record QuoteTwin(
        String label, boolean otherwise, String words, String lang, SourceView source) {}
