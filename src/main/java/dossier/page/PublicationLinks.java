package dossier.page;

import java.util.List;

/**
 * Ways to the publications with most articles, for the front page.
 *
 * @param shown false for a dossier that knows of no article who printed it
 * @param links their counts are of articles
 * @param all the way to the list of all
 */
public record PublicationLinks(boolean shown, List<CountedLink> links, Link all) {

    /** No publications. */
    public static final PublicationLinks NONE = new PublicationLinks(false, List.of(), Link.NONE);

    public PublicationLinks {
        links = List.copyOf(links);
    }
}
