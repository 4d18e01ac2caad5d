package dossier.page;

import java.util.List;

/**
 * How an article is cited.
 *
 * @param source who wrote what when, as far as is known: "De Tijd, ‘Wankele regimes’, januari 2022"
 * @param text the same with the original's address, to take along
 * @param original the article at its publisher, by its address
 * @param dossier the words for where it stands here: "In: Kazachstan 2022"
 * @param permalink the article in the dossier, by its public address
 * @param downloads the reference as a file, a format each
 */
public record CitationView(
        String source,
        String text,
        boolean hasOriginal,
        Link original,
        String dossier,
        boolean hasPermalink,
        Link permalink,
        List<Link> downloads) {

    public CitationView {
        downloads = List.copyOf(downloads);
    }
}
