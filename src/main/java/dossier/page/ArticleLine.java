package dossier.page;

/**
 * An article as it stands in a list.
 *
 * @param lang the language of title and lede; empty when it is the interface's
 * @param publisher its name, or the words for an unknown one; empty in a list of one publication
 * @param kind "Nieuws", "Commentaar"
 * @param opinion whether the title is set as opinion
 * @param lede the opening words; none of an article of which no sentence is shown
 * @param known what stands there instead, in the language of the interface
 */
public record ArticleLine(
        String title,
        String lang,
        String href,
        String publisher,
        boolean hasKind,
        String kind,
        boolean opinion,
        DateStamp stamp,
        boolean hasLede,
        String lede,
        String known) {

    ArticleLine withoutPublisher() {
        return new ArticleLine(
                title, lang, href, "", hasKind, kind, opinion, stamp, hasLede, lede, known);
    }
}
