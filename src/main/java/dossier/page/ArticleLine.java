package dossier.page;

/**
 * An article as it stands in a list.
 *
 * @param publisher its name, or the words for an unknown one
 * @param kind "Nieuws", "Commentaar"
 * @param opinion whether the title is set as opinion
 * @param lede the opening words
 */
public record ArticleLine(
        String title,
        String href,
        String publisher,
        boolean hasKind,
        String kind,
        boolean opinion,
        DateStamp stamp,
        boolean hasLede,
        String lede) {}
