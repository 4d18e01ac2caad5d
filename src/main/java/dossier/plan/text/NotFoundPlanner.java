package dossier.plan.text;

import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.Link;
import dossier.page.NotFoundPage;
import dossier.plan.part.FramePlanner;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.List;

/** Plans the page for an address that isn't there. */
public final class NotFoundPlanner {

    private final SiteContext site;
    private final Messages words;
    private final FramePlanner frames;

    public NotFoundPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.frames = new FramePlanner(site);
    }

    public NotFoundPage plan() {
        SitePath path = site.addresses().notFound();
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
        return new Link(words.text(label), Addresses.link(from, to));
    }
}
