package dossier.page;

import java.util.List;

/**
 * One article.
 *
 * @param lang the article's language; empty when it is the interface's
 * @param interfaceLang the interface's language, for its words within the text; empty when {@code
 *     lang} is
 * @param draft whether it says that only editors are to see it yet
 * @param opinion whether the title is set as opinion
 * @param shown how much of it there is to read
 * @param lede the block that stands under the title
 * @param blocks the others
 * @param strip the article among the others on one axis
 * @param steps the articles before and after it by date
 * @param citation how it is cited
 * @param data the article as published data
 */
public record ArticlePage(
        Frame frame,
        String title,
        String lang,
        String interfaceLang,
        boolean draft,
        boolean opinion,
        boolean hasLede,
        BlockView lede,
        Provenance provenance,
        ShownPart shown,
        List<BlockView> blocks,
        ArticleRail rail,
        Strip strip,
        Steps steps,
        boolean hasRelated,
        List<RelatedLine> related,
        CitationView citation,
        Link data)
        implements Page {

    public ArticlePage {
        blocks = List.copyOf(blocks);
        related = List.copyOf(related);
    }
}
