package dossier.page;

/**
 * A publication in the list of all.
 *
 * @param count how many articles: "2 artikelen"
 * @param percent the length of its bar; the first has 100
 * @param period when these appeared, as far as known: "januari–juli 2022"
 * @param kinds of which kind they are: "Opinie 1×"
 */
public record PublicationLine(
        Link link,
        String count,
        int percent,
        boolean hasPeriod,
        String period,
        boolean hasKinds,
        String kinds) {}
