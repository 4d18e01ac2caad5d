package dossier.plan;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Evidence;
import dossier.model.SitePath;
import dossier.page.Link;
import dossier.page.SourceView;

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

    /**
     * An article as references from a page name and reach it.
     *
     * @param name "De Krant"
     * @param href the relative link to its page
     */
    record Target(String name, String href) {}

    Target target(SitePath from, Article article) {
        return new Target(
                site.shortSource(article), Addresses.link(from, site.addresses().article(article)));
    }

    /** The way to a paragraph of the article. */
    Link link(Target article, Block block) {
        return new Link(label(article.name(), block), article.href() + "#" + block.anchor());
    }

    /** The way to the paragraph, with its article's date. */
    SourceView source(SitePath from, Evidence evidence) {
        Article article = evidence.article();
        return new SourceView(link(target(from, article), evidence.block()), stamps.of(article));
    }

    private String label(String source, Block block) {
        return switch (block.role()) {
            case LEDE -> words.text("reference.lede", source);
            case HEADING -> words.text("reference.heading", source);
            case PULLQUOTE -> words.text("reference.pullquote", source);
            case PARAGRAPH ->
                    words.text("reference.paragraph", source, words.number(block.ordinal()));
        };
    }
}
