package dossier.page;

import dossier.article.Article;
import dossier.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Articles of a list under their headings. */
final class ArticleGroups {

    private final ArticleLines lines;

    ArticleGroups(SiteContext site) {
        this.lines = new ArticleLines(site);
    }

    /** A group for each run of articles with the same heading. */
    List<ArticleGroup> groups(
            SitePath path, List<Article> articles, Function<Article, String> heading) {
        List<ArticleGroup> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= articles.size(); i++) {
            String current = heading.apply(articles.get(start));
            if (i == articles.size() || !heading.apply(articles.get(i)).equals(current)) {
                List<Article> run = articles.subList(start, i);
                groups.add(new ArticleGroup(!current.isEmpty(), current, lines(path, run)));
                start = i;
            }
        }
        return groups;
    }

    private List<ArticleLine> lines(SitePath path, List<Article> articles) {
        return articles.stream().map(article -> lines.line(path, article)).toList();
    }
}
