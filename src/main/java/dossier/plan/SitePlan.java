package dossier.plan;

import dossier.article.Article;
import dossier.model.Memo;
import dossier.model.SitePath;
import dossier.plan.article.ArticleDependencies;
import dossier.plan.article.ArticleListPlanner;
import dossier.plan.article.ArticlePlanner;
import dossier.plan.article.HighlightPlanner;
import dossier.plan.article.PeriodPlanner;
import dossier.plan.entity.EntityPlanner;
import dossier.plan.figure.FigurePlanner;
import dossier.plan.front.FrontPlanner;
import dossier.plan.map.MapPlanner;
import dossier.plan.network.NetworkPlanner;
import dossier.plan.part.PlannedPage;
import dossier.plan.part.SiteDependencies;
import dossier.plan.publication.PublicationPlanner;
import dossier.plan.quote.QuoteOutline;
import dossier.plan.quote.QuotePlanner;
import dossier.plan.register.RegisterOutline;
import dossier.plan.register.RegisterPlanner;
import dossier.plan.text.NotFoundPlanner;
import dossier.plan.text.TextPlanner;
import dossier.plan.timeline.StripPlanner;
import dossier.plan.timeline.TimelinePlanner;
import dossier.plan.words.SearchPlanner;
import dossier.plan.words.WordListPlanner;
import dossier.plan.words.WordOutline;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import dossier.source.EditorPage;
import java.util.ArrayList;
import java.util.List;

/**
 * All pages of the site, each planned only when it is asked for, so that they can be made in
 * parallel and let go.
 */
public final class SitePlan {

    private final SiteContext site;
    private final SiteDependencies dependencies;
    private final StripPlanner strips;
    private final Memo<RegisterOutline> register;

    public SitePlan(SiteContext site) {
        this.site = site;
        this.dependencies = new SiteDependencies(site);
        this.strips = new StripPlanner(site);
        this.register = new Memo<>(() -> new RegisterOutline(site));
    }

    /** The articles, in their order. */
    public List<PlannedPage> ofArticles() {
        HighlightPlanner highlights = new HighlightPlanner(site);
        ArticlePlanner planner = new ArticlePlanner(site, strips, highlights);
        ArticleDependencies needed =
                new ArticleDependencies(site, dependencies, strips, highlights);
        List<Article> all = site.corpus().articles();
        List<PlannedPage> pages = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i);
            int position = i;
            SitePath path = site.addresses().article(article);
            pages.add(
                    new PlannedPage(path, () -> planner.plan(article, position))
                            .dependingOn(() -> needed.of(article, position)));
        }
        return pages;
    }

    /** What else shows what was found in the articles; each once, in a fixed order. */
    public List<PlannedPage> ofFindings() {
        List<PlannedPage> pages = new ArrayList<>();
        QuoteOutline quotes = new QuoteOutline(site);
        pages.add(
                new PlannedPage(
                        Addresses.FRONT,
                        () -> new FrontPlanner(site, register.get(), strips).plan()));
        EntityPlanner entities = new EntityPlanner(site, quotes, dependencies);
        for (Entity entity : site.corpus().mentions().mentioned()) {
            pages.addAll(entities.plan(entity));
        }
        pages.addAll(new TimelinePlanner(site, strips).plan());
        pages.addAll(new MapPlanner(site).plan());
        pages.addAll(new NetworkPlanner(site).plan());
        pages.addAll(new QuotePlanner(site, quotes).plan());
        pages.addAll(new FigurePlanner(site).plan());
        pages.addAll(new RegisterPlanner(site, register.get()).plan());
        pages.addAll(new ArticleListPlanner(site).plan());
        pages.addAll(new PeriodPlanner(site).plan());
        pages.addAll(new PublicationPlanner(site).plan());
        TextPlanner texts = new TextPlanner(site);
        for (EditorPage page : site.corpus().editorPages()) {
            if (!site.addresses().isIntroduction(page)) {
                SitePath path = site.addresses().editorPage(page);
                pages.add(new PlannedPage(path, () -> texts.plan(page)));
            }
        }
        SitePath notFound = site.addresses().notFound();
        pages.add(new PlannedPage(notFound, () -> new NotFoundPlanner(site).plan()));
        return pages;
    }

    /** The word list and the search page, which need to know which word stands where. */
    public List<PlannedPage> ofWords() {
        WordOutline words = new WordOutline(site);
        List<PlannedPage> pages = new ArrayList<>(new WordListPlanner(site, words).plan());
        pages.add(
                new PlannedPage(
                        site.addresses().search(),
                        () -> new SearchPlanner(site, register.get(), words).plan()));
        return pages;
    }
}
