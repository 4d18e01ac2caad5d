package dossier.plan;

import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.RightsSection;
import dossier.page.TextPage;
import dossier.source.EditorPage;
import java.util.List;

/** Plans the pages that editors wrote. */
final class TextPlanner {

    private final SiteContext site;
    private final FramePlanner frames;

    TextPlanner(SiteContext site) {
        this.site = site;
        this.frames = new FramePlanner(site);
    }

    TextPage plan(EditorPage page) {
        SitePath path = site.addresses().editorPage(page);
        return new TextPage(
                frames.frame(
                        path,
                        frames.title(page.title(), 1),
                        page.title() + ": " + site.corpus().dossier().title(),
                        List.of(new Crumb(page.title(), "", false))),
                page.title(),
                site.renderer().page(page.markdown()),
                site.addresses().isColophon(page)
                        ? new RightsWords(site).section()
                        : RightsSection.NONE);
    }
}
