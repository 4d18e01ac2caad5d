package dossier.plan;

import dossier.article.Article;
import dossier.model.SitePath;
import dossier.page.Page;
import dossier.register.Entity;
import dossier.source.EditorPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * All pages of the site, each planned only when it is asked for, so that they can be made in
 * parallel and let go.
 */
public final class SitePlan {

    private final SiteContext site;
    private final RegisterOutline register;
    private final List<PlannedPage> pages = new ArrayList<>();

    private SitePlan(SiteContext site) {
        this.site = site;
        this.register = new RegisterOutline(site);
    }

    /** Every page once, in a fixed order. */
    public static List<PlannedPage> of(SiteContext site) {
        SitePlan plan = new SitePlan(site);
        plan.ofFindings();
        plan.ofWords();
        return plan.pages;
    }

    /** The same without those that need to know which word stands where. */
    public static List<PlannedPage> ofFindings(SiteContext site) {
        SitePlan plan = new SitePlan(site);
        plan.ofFindings();
        return plan.pages;
    }

    private void ofFindings() {
        QuoteOutline quotes = new QuoteOutline(site);
        StripPlanner strips = new StripPlanner(site);
        add(Addresses.FRONT, () -> new FrontPlanner(site, register, strips).plan());
        articles(strips);
        EntityPlanner entities = new EntityPlanner(site, quotes);
        for (Entity entity : site.corpus().mentions().mentioned()) {
            pages.addAll(entities.plan(entity));
        }
        pages.addAll(new TimelinePlanner(site, strips).plan());
        pages.addAll(new MapPlanner(site).plan());
        pages.addAll(new NetworkPlanner(site).plan());
        pages.addAll(new QuotePlanner(site, quotes).plan());
        pages.addAll(new FigurePlanner(site).plan());
        pages.addAll(new RegisterPlanner(site, register).plan());
        pages.addAll(new ArticleListPlanner(site).plan());
        pages.addAll(new PeriodPlanner(site).plan());
        pages.addAll(new PublicationPlanner(site).plan());
        TextPlanner texts = new TextPlanner(site);
        for (EditorPage page : site.corpus().editorPages()) {
            if (!site.addresses().isIntroduction(page)) {
                add(site.addresses().editorPage(page), () -> texts.plan(page));
            }
        }
        add(site.addresses().notFound(), () -> new NotFoundPlanner(site).plan());
    }

    private void ofWords() {
        WordOutline words = new WordOutline(site);
        pages.addAll(new WordListPlanner(site, words).plan());
        add(site.addresses().search(), () -> new SearchPlanner(site, register, words).plan());
    }

    private void articles(StripPlanner strips) {
        ArticlePlanner planner = new ArticlePlanner(site, strips);
        List<Article> all = site.corpus().articles();
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i);
            int position = i;
            add(site.addresses().article(article), () -> planner.plan(article, position));
        }
    }

    private void add(SitePath path, Supplier<Page> planner) {
        pages.add(new PlannedPage(path, planner));
    }
}
