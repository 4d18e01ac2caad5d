package dossier.page;

import java.util.List;

/**
 * One article.
 *
 * @param opinion whether the title is set as opinion
 * @param lede the block that stands under the title
 * @param blocks the others
 * @param steps the articles before and after it by date
 * @param data the article as published data
 */
public record ArticlePage(
        Frame frame,
        String title,
        boolean opinion,
        boolean hasLede,
        BlockView lede,
        Provenance provenance,
        List<BlockView> blocks,
        ArticleRail rail,
        Steps steps,
        boolean hasRelated,
        List<RelatedLine> related,
        Link data)
        implements Page {

    public ArticlePage {
        blocks = List.copyOf(blocks);
        related = List.copyOf(related);
    }
}
