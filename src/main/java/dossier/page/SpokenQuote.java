package dossier.page;

/**
 * A quote with who said it.
 *
 * @param description who that is: "president van Kazachstan"
 */
public record SpokenQuote(
        QuoteView quote, EntityLink speaker, boolean hasDescription, String description) {}
