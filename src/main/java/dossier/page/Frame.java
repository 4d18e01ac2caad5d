package dossier.page;

import dossier.model.Sha256;
import dossier.model.SitePath;
import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param path where the page stands in the site; all links in the page are relative to it
 * @param lang the language of the interface, as in {@code <html lang>}
 * @param title the whole text of {@code <title>}
 * @param description one or two sentences for search engines
 * @param linkedData what the page is about, for programs (JSON-LD 1.1, schema.org)
 * @param scriptHash what the content security policy lets stand in the page: the hash of {@code
 *     linkedData}, behind a space
 * @param cards what is told of the names that the page links to
 */
public record Frame(
        SitePath path,
        String lang,
        String title,
        String description,
        HeadLinks links,
        Sharing sharing,
        boolean hasLinkedData,
        String linkedData,
        String scriptHash,
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
                sharing,
                hasLinkedData,
                linkedData,
                scriptHash,
                masthead,
                crumbs,
                foot,
                !newCards.isEmpty(),
                newCards);
    }

    /** The frame of a page that is shared so, and is about this. */
    public Frame with(Sharing newSharing, String newLinkedData) {
        String hash = " 'sha256-" + Sha256.base64(newLinkedData) + "'";
        return new Frame(
                path,
                lang,
                title,
                description,
                links,
                newSharing,
                true,
                newLinkedData,
                hash,
                masthead,
                crumbs,
                foot,
                hasCards,
                cards);
    }
}
