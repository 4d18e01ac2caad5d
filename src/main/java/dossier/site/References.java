package dossier.site;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Evidence;
import dossier.model.SitePath;
import dossier.page.Link;
import dossier.page.SourceView;

/** References to a paragraph: {@code De Krant, al. 4}. */
public final class References {

    private final SiteContext site;
    private final Messages words;
    private final DateStamps stamps;

    public References(SiteContext site) {
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
    public record Target(String name, String href) {}

    /** Where a reference to the article leads. */
    public Target target(SitePath from, Article article) {
        return new Target(
                site.shortSource(article), Addresses.link(from, site.addresses().article(article)));
    }

    /** The way to a paragraph of the article. */
    public Link link(Target article, Block block) {
        return new Link(label(article.name(), block), article.href() + "#" + block.anchor());
    }

    /** The way to the paragraph, with its article's date. */
    public SourceView source(SitePath from, Evidence evidence) {
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
