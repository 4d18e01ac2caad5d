package dossier.page;

import java.util.List;

/**
 * A publication's articles, or a page of them.
 *
 * @param summary how many, from when and of which kinds
 * @param names those that it mentions most; on the first page only
 * @param spellings forms of names that it alone prints; on the first page only
 */
public record PublicationPage(
        Frame frame,
        String heading,
        String summary,
        List<ArticleGroup> groups,
        Pagination pagination,
        boolean hasNames,
        List<RankedEntity> names,
        boolean hasSpellings,
        List<OwnSpellingLine> spellings)
        implements Page {

    public PublicationPage {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        spellings = List.copyOf(spellings);
    }
}
