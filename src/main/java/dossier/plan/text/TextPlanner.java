package dossier.plan.text;

import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.RightsSection;
import dossier.page.TextPage;
import dossier.plan.part.FramePlanner;
import dossier.site.RightsWords;
import dossier.site.SiteContext;
import dossier.source.EditorPage;
import java.util.List;

/** Plans the pages that editors wrote. */
public final class TextPlanner {

    private final SiteContext site;
    private final FramePlanner frames;

    public TextPlanner(SiteContext site) {
        this.site = site;
        this.frames = new FramePlanner(site);
    }

    public TextPage plan(EditorPage page) {
        SitePath path = site.addresses().editorPage(page);
        boolean about = site.addresses().isColophon(page);
        return new TextPage(
                frames.frame(
                        path,
                        frames.title(page.title(), 1),
                        page.title() + ": " + site.corpus().dossier().title(),
                        List.of(new Crumb(page.title(), "", false))),
                page.title(),
                site.renderer().page(page.markdown()),
                about,
                about ? new RightsWords(site).section() : RightsSection.NONE);
    }
}
