package dossier.page;

import java.util.List;

/**
 * A quote in a list, in its fullest form.
 *
 * @param hasWords whether its words are shown
 * @param parts its words as printed, without marks; more than one when an attribution splits them
 * @param lang their language; empty when it is the interface's
 * @param style the class of a piece of a sentence, "fragment", or of one of the few that are set
 *     large, "large"; else empty
 * @param source where it stands and when that appeared
 * @param notes what a reader should know of it: that it is a piece of a sentence, that its speaker
 *     is inferred
 * @param function what the source calls the speaker there; empty when it doesn't
 * @param twins where else it is printed; of many, the first
 * @param moreTwins how many more: "en in 12 andere artikelen"
 */
public record QuoteView(
        boolean hasWords,
        List<String> parts,
        String lang,
        String style,
        SourceView source,
        boolean hasFunction,
        String function,
        List<String> notes,
        List<QuoteTwin> twins,
        boolean hasMoreTwins,
        String moreTwins) {

    public QuoteView {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        twins = List.copyOf(twins);
    }

    /** The same quote, set large. */
    public QuoteView large() {
        return new QuoteView(
                hasWords,
                parts,
                lang,
                "large",
                source,
                hasFunction,
                function,
                notes,
                twins,
                hasMoreTwins,
                moreTwins);
    }
}
