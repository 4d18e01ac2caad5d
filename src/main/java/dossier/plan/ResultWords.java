package dossier.plan;

import dossier.article.Article;
import dossier.article.Block;
import dossier.model.EntityType;

/** What search results say of an article and its paragraphs, in words. */
public final class ResultWords {

    private final SiteContext site;
    private final Messages words;
    private final DateWords dates;

    public ResultWords(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.dates = new DateWords(words);
    }

    /** The publisher's name, or the words for an unknown one. */
    public String publisher(Article article) {
        return site.publisher(article);
    }

    /** The kind with a capital; empty when the editor gives none. */
    public String kind(Article article) {
        return ArticleLines.kind(article);
    }

    /** When it appeared: {@code januari 2022}. */
    public String date(Article article) {
        return dates.plain(article.date());
    }

    /** BCP 47 tag; empty when it is the interface's language. */
    public String language(Article article) {
        return site.foreignLanguage(article);
    }

    /** A paragraph's number, or what else it is, as it stands in the margin: {@code al. 3}. */
    public String label(Block block) {
        return switch (block.role()) {
            case LEDE -> words.text("result.lede");
            case HEADING -> words.text("result.heading");
            case PULLQUOTE -> words.text("result.pullquote");
            case PARAGRAPH -> words.text("result.paragraph", words.number(block.ordinal()));
        };
    }

    /** What a type of name is called: {@code persoon}. */
    public String type(EntityType type) {
        return words.text("type." + type.key());
    }
}
