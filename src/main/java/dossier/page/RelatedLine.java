package dossier.page;

/**
 * A related article.
 *
 * @param link to the article, by its title
 * @param opinion whether the title is set as opinion
 * @param date its date in a few words: "januari 2022"
 * @param reason why, as a sentence: "Beide noemen Almaty en Tokajev."
 */
public record RelatedLine(
        String publisher, String date, Link link, boolean opinion, String reason) {}
