package dossier.page;

/**
 * A related article.
 *
 * @param link to the article, by its title
 * @param lang the title's language; empty when it is the interface's
 * @param opinion whether the title is set as opinion
 * @param date its date in a few words: "januari 2022"
 * @param reason why, as a sentence: "Beide noemen Utrecht en Merkel."
 */
public record RelatedLine(
        String publisher, String date, Link link, String lang, boolean opinion, String reason) {}
