package dossier.page;

import dossier.model.SitePath;
import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param path where the page stands in the site; all links in the page are relative to it
 * @param lang the language of the interface, as in {@code <html lang>}
 * @param title the whole text of {@code <title>}
 * @param description one or two sentences for search engines
 * @param cards what is told of the names that the page links to
 */
public record Frame(
        SitePath path,
        String lang,
        String title,
        String description,
        HeadLinks links,
        Masthead masthead,
        Breadcrumbs crumbs,
        Foot foot,
        boolean hasCards,
        List<Card> cards) {

    public Frame {
        cards = List.copyOf(cards);
    }

    /** The frame of a page with names. */
    public Frame with(List<Card> newCards) {
        return new Frame(
                path,
                lang,
                title,
                description,
                links,
                masthead,
                crumbs,
                foot,
                !newCards.isEmpty(),
                newCards);
    }
}
