package dossier.page;

import java.util.List;

/**
 * Quotes of one speaker.
 *
 * @param anchor the group's id
 * @param named whether the speaker is a name with a page of its own
 * @param speaker the link to that page
 * @param words who speaks, when it is not: "een woordvoerder van de politie"
 */
public record QuoteGroup(
        String anchor,
        boolean named,
        EntityLink speaker,
        String words,
        String count,
        List<QuoteView> quotes) {

    public QuoteGroup {
        quotes = List.copyOf(quotes);
    }
}
