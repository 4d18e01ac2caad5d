package dossier.plan.article;

import dossier.article.Article;
import dossier.corpus.Calendar;
import dossier.model.SitePath;
import dossier.page.ArticlesPage;
import dossier.page.Frame;
import dossier.page.MonthsPage;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.plan.register.BrowsePlanner;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Plans the lists of articles: all of them, and how many each month has. */
public final class ArticleListPlanner {

    private final SiteContext site;
    private final Messages words;
    private final Calendar calendar;
    private final ArticleGroups groups;
    private final ArticlePeriods periods;
    private final BrowsePlanner browse;
    private final FramePlanner frames;

    public ArticleListPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.calendar = site.corpus().calendar();
        this.groups = new ArticleGroups(site);
        this.periods = new ArticlePeriods(site);
        this.browse = new BrowsePlanner(site);
        this.frames = new FramePlanner(site);
    }

    public List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(site.addresses().months(), this::months));
        pages.addAll(
                Paginator.pages(
                        periods.order(calendar),
                        page -> site.addresses().articles(page),
                        this::articles));
        return pages;
    }

    private MonthsPage months() {
        SitePath path = site.addresses().months();
        String heading = words.text("months.heading");
        Frame frame = frames.listFrame(path, heading, 1, "months.description");
        String articles = words.count("count.articles", site.corpus().articles().size());
        return new MonthsPage(
                frame, heading, words.text("months.summary", articles), browse.grid(path));
    }

    private ArticlesPage articles(int number, int total, List<Article> chunk) {
        IntFunction<SitePath> paths = page -> site.addresses().articles(page);
        SitePath path = paths.apply(number);
        String heading = words.text("articles.heading");
        String summary =
                calendar.undated().isEmpty() ? "articles.summary" : "articles.summary.undated";
        return new ArticlesPage(
                frames.listFrame(path, heading, number, "articles.description"),
                heading,
                words.text(summary, words.count("count.articles", site.corpus().articles().size())),
                groups.groups(path, chunk, periods::heading),
                new Paginator(words, paths, "").pagination(number, total));
    }
}
