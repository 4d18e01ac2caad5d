package dossier.plan.article;

import dossier.article.Article;
import dossier.model.SitePath;
import dossier.page.ArticleGroup;
import dossier.page.ArticleLine;
import dossier.plan.part.Runs;
import dossier.site.ArticleLines;
import dossier.site.SiteContext;
import java.util.List;
import java.util.function.Function;

/** Articles of a list under their headings. */
public final class ArticleGroups {

    private final ArticleLines lines;

    public ArticleGroups(SiteContext site) {
        this.lines = new ArticleLines(site);
    }

    /** A group for each run of articles with the same heading. */
    public List<ArticleGroup> groups(
            SitePath path, List<Article> articles, Function<Article, String> heading) {
        return Runs.of(articles, heading).stream()
                .map(run -> group(path, heading.apply(run.get(0)), run))
                .toList();
    }

    private ArticleGroup group(SitePath path, String heading, List<Article> articles) {
        return new ArticleGroup(!heading.isEmpty(), heading, lines(path, articles));
    }

    private List<ArticleLine> lines(SitePath path, List<Article> articles) {
        return articles.stream().map(article -> lines.line(path, article)).toList();
    }
}
