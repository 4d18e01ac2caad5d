package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Evidence;
import dossier.model.SitePath;

/** References to a paragraph: {@code De Krant, al. 4}. */
final class References {

    private final SiteContext site;
    private final Messages words;
    private final DateStamps stamps;

    References(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.stamps = new DateStamps(site);
    }

    /** The way to the paragraph, with its article's date. */
    SourceView source(SitePath from, Evidence evidence) {
        Article article = evidence.article();
        String href = Addresses.link(from, site.addresses().article(article));
        Block block = evidence.block();
        return new SourceView(
                new Link(label(site.shortSource(article), block), href + "#" + block.anchor()),
                stamps.of(article));
    }

    /** What a paragraph of a source is called. */
    String label(String source, Block block) {
        return switch (block.role()) {
            case LEDE -> words.text("reference.lede", source);
            case HEADING -> words.text("reference.heading", source);
            case PULLQUOTE -> words.text("reference.pullquote", source);
            case PARAGRAPH ->
                    words.text("reference.paragraph", source, words.number(block.ordinal()));
        };
    }
}
