package dossier.page;

import dossier.article.Article;
import dossier.model.SitePath;
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
        pages.add(() -> new FrontPlanner(site).plan());
        ArticlePlanner articles = new ArticlePlanner(site);
        List<Article> all = site.corpus().articles();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            pages.add(() -> articles.plan(all.get(position), position));
        }
        EntityPlanner entities = new EntityPlanner(site);
        for (Entity entity : site.corpus().mentions().mentioned()) {
            pages.addAll(entities.plan(entity));
        }
        pages.addAll(new RegisterPlanner(site).plan());
        pages.addAll(new ArticleListPlanner(site).plan());
        for (EditorPage page : site.corpus().editorPages()) {
            if (!page.name().equals(Addresses.INTRODUCTION)) {
                pages.add(() -> text(page));
            }
        }
        pages.add(this::notFound);
        return pages;
    }

    private TextPage text(EditorPage page) {
        SitePath path = site.addresses().editorPage(page);
        FramePlanner frames = new FramePlanner(site);
        return new TextPage(
                frames.frame(
                        path,
                        frames.title(page.title(), 1),
                        page.title() + ": " + site.corpus().dossier().title(),
                        List.of(new Crumb(page.title(), "", false))),
                page.title(),
                site.renderer().page(page.markdown()));
    }

    private NotFoundPage notFound() {
        SitePath path = site.addresses().notFound();
        Messages words = site.words();
        FramePlanner frames = new FramePlanner(site);
        return new NotFoundPage(
                frames.frame(
                        path,
                        frames.title(words.text("missing.title"), 1),
                        words.text("missing.description"),
                        List.of(new Crumb(words.text("missing.title"), "", false))),
                List.of(
                        way(path, "missing.front", Addresses.FRONT),
                        way(path, "missing.articles", site.addresses().articles(1)),
                        way(path, "missing.register", site.addresses().register())));
    }

    private Link way(SitePath from, String label, SitePath to) {
        return new Link(site.words().text(label), Addresses.link(from, to));
    }
}
