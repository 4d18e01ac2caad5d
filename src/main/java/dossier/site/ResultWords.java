package dossier.site;

import dossier.article.Article;
import dossier.model.EntityType;
import java.util.List;

/** What search results say of an article and its paragraphs, in words. */
public final class ResultWords {

    private final SiteContext site;
    private final Messages words;
    private final DateWords dates;
    private final ArticleLines lines;

    public ResultWords(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.dates = new DateWords(words);
        this.lines = new ArticleLines(site);
    }

    /** The publisher's name, or the words for an unknown one. */
    public String publisher(Article article) {
        return site.publisher(article);
    }

    /** The kind with a capital; empty when the editor gives none. */
    public String kind(Article article) {
        return ArticleLines.kind(article);
    }

    /** Whether its title is set as opinion. */
    public boolean isOpinion(Article article) {
        return lines.isOpinion(article);
    }

    /** When it appeared: {@code januari 2022}. */
    public String date(Article article) {
        return dates.plain(article.date());
    }

    /** BCP 47 tag; empty when it is the interface's language. */
    public String language(Article article) {
        return site.foreignLanguage(article);
    }

    /** What a lede, a paragraph, a heading and a pull quote are called; {@code #} is a number. */
    public List<String> labels() {
        return List.of(
                words.text("result.lede"),
                words.text("result.paragraph", "#"),
                words.text("result.heading"),
                words.text("result.pullquote"));
    }

    /** What a type of name is called: {@code persoon}. */
    public String type(EntityType type) {
        return words.text("type." + type.key());
    }
}
