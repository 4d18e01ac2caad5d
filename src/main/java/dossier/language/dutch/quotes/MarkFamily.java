package dossier.language.dutch.quotes;

/** Marks that close one another: {@code "…''} is one quotation. */
enum MarkFamily {
    /** {@code " “ ” „ ,, ''}. */
    DOUBLE,
    /** {@code ' ‘ ’ ‚}. */
    SINGLE,
    /** {@code « »}. */
    GUILLEMET
}
