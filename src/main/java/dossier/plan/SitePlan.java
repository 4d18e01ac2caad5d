package dossier.plan;

import dossier.article.Article;
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

    private SitePlan(SiteContext site) {
        this.site = site;
    }

    /** Every page once, in a fixed order. */
    public static List<Supplier<Page>> of(SiteContext site) {
        return new SitePlan(site).plan();
    }

    private List<Supplier<Page>> plan() {
        List<Supplier<Page>> pages = new ArrayList<>();
        RegisterOutline register = new RegisterOutline(site);
        QuoteOutline quotes = new QuoteOutline(site);
        StripPlanner strips = new StripPlanner(site);
        pages.add(() -> new FrontPlanner(site, register, strips).plan());
        ArticlePlanner articles = new ArticlePlanner(site, strips);
        List<Article> all = site.corpus().articles();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            pages.add(() -> articles.plan(all.get(position), position));
        }
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
        WordOutline wordList = new WordOutline(site);
        pages.addAll(new WordListPlanner(site, wordList).plan());
        pages.add(() -> new SearchPlanner(site, register, wordList).plan());
        pages.addAll(new ArticleListPlanner(site).plan());
        pages.addAll(new PeriodPlanner(site).plan());
        pages.addAll(new PublicationPlanner(site).plan());
        TextPlanner texts = new TextPlanner(site);
        for (EditorPage page : site.corpus().editorPages()) {
            if (!site.addresses().isIntroduction(page)) {
                pages.add(() -> texts.plan(page));
            }
        }
        pages.add(() -> new NotFoundPlanner(site).plan());
        return pages;
    }
}
