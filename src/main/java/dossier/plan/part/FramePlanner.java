package dossier.plan.part;

import dossier.model.Edtf;
import dossier.model.SitePath;
import dossier.page.Breadcrumbs;
import dossier.page.Crumb;
import dossier.page.Foot;
import dossier.page.Frame;
import dossier.page.HeadLinks;
import dossier.page.Link;
import dossier.page.Masthead;
import dossier.page.NavItem;
import dossier.page.Sharing;
import dossier.site.Addresses;
import dossier.site.DateWords;
import dossier.site.Messages;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import dossier.source.DossierMetadata.Edition;
import dossier.source.EditorPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plans what every page has around its own content. */
public final class FramePlanner {

    private final SiteContext site;
    private final DossierMetadata dossier;
    private final Messages words;
    private final LinkedGraph linkedData;
    private final CitationPlanner citations;
    private final String edition;
    private final Map<String, Foot> feet = new ConcurrentHashMap<>();

    public FramePlanner(SiteContext site) {
        this.site = site;
        this.dossier = site.corpus().dossier();
        this.words = site.words();
        this.linkedData = new LinkedGraph(site);
        this.citations = new CitationPlanner(site);
        this.edition = edition();
    }

    /** A page's frame; its last breadcrumb is the page itself. */
    public Frame frame(SitePath path, String title, String description, List<Crumb> crumbs) {
        Frame frame = frameOfThing(path, title, description, crumbs);
        boolean missing = path.equals(site.addresses().notFound());
        return missing ? frame : described(frame);
    }

    /** The frame of a page about a thing, which its planner describes for programs. */
    public Frame frameOfThing(SitePath path, String title, String description, List<Crumb> crumbs) {
        List<Crumb> all = new ArrayList<>();
        all.add(new Crumb(words.text("crumb.home"), Addresses.link(path, Addresses.FRONT), true));
        all.addAll(crumbs);
        return frame(path, title, description, new Breadcrumbs(true, all));
    }

    private Frame described(Frame frame) {
        return frame.with(frame.sharing(), linkedData.page(frame));
    }

    /**
     * The frame of a page of a list to which the navigation leads.
     *
     * @param number the page's, from 1
     * @param description key of the words that describe the list
     */
    public Frame listFrame(SitePath path, String heading, int number, String description) {
        return frame(
                path,
                title(heading, number),
                words.text(description, dossier.title()),
                List.of(new Crumb(heading, "", false)));
    }

    /** The frame of the front page, which needs no way back. */
    public Frame frontFrame(String description) {
        return described(
                frame(
                        Addresses.FRONT,
                        words.text("title.front", dossier.title()),
                        description,
                        Breadcrumbs.NONE));
    }

    /** The text of {@code <title>}. */
    public String title(String page, int number) {
        return number == 1
                ? words.text("title.page", page, dossier.title())
                : words.text("title.continued", page, dossier.title(), number);
    }

    private Frame frame(SitePath path, String title, String description, Breadcrumbs crumbs) {
        return new Frame(
                path,
                words.text("language"),
                title,
                description,
                headLinks(path),
                sharing(crumbs),
                false,
                "",
                "",
                new Masthead(
                        dossier.title(),
                        Addresses.link(path, Addresses.FRONT),
                        nav(path),
                        nav(path, "nav.search", site.addresses().search()),
                        !path.equals(site.addresses().search())),
                crumbs,
                foot(path),
                false,
                List.of());
    }

    private HeadLinks headLinks(SitePath path) {
        Optional<String> base = dossier.base();
        boolean missing = path.equals(site.addresses().notFound());
        return new HeadLinks(
                Addresses.link(path, site.assets().stylesheet()),
                Addresses.link(path, site.assets().earlyScript()),
                Addresses.link(path, site.assets().script()),
                path.equals(site.addresses().search()),
                Addresses.link(path, site.assets().searchStylesheet()),
                Addresses.link(path, site.assets().searchScript()),
                Addresses.link(path, site.assets().icon()),
                Addresses.link(path, site.assets().pixelIcon()),
                Addresses.link(path, site.assets().touchIcon()),
                base.isPresent() && !missing,
                base.map(address -> Addresses.absolute(address, path)).orElse(""),
                base.isPresent(),
                Addresses.link(path, Addresses.FEED));
    }

    /** A page is called what its last breadcrumb says. */
    private Sharing sharing(Breadcrumbs crumbs) {
        List<Crumb> way = crumbs.crumbs();
        Optional<String> base = dossier.base();
        return new Sharing(
                way.isEmpty() ? dossier.title() : way.get(way.size() - 1).label(),
                "website",
                words.text("head.locale"),
                dossier.title(),
                base.isPresent() ? "summary_large_image" : "summary",
                base.isPresent(),
                base.map(address -> address + Addresses.PREVIEW.path()).orElse(""),
                words.text("head.preview", dossier.title()),
                false,
                "");
    }

    private List<NavItem> nav(SitePath path) {
        List<NavItem> items = new ArrayList<>();
        items.add(nav(path, "nav.front", Addresses.FRONT));
        items.add(nav(path, "nav.timeline", site.addresses().timeline(1)));
        if (site.atlas().hasMap()) {
            items.add(nav(path, "nav.map", site.addresses().map()));
        }
        if (!site.corpus().network().isEmpty()) {
            items.add(nav(path, "nav.network", site.addresses().network()));
        }
        if (!site.corpus().quotes().voices().isEmpty()) {
            items.add(nav(path, "nav.quotes", site.addresses().quotes(1)));
        }
        if (!site.corpus().figures().topics().isEmpty()) {
            items.add(nav(path, "nav.figures", site.addresses().figures(1)));
        }
        items.add(nav(path, "nav.register", site.addresses().register()));
        return items;
    }

    private NavItem nav(SitePath from, String label, SitePath to) {
        return new NavItem(words.text(label), Addresses.link(from, to), current(from, to));
    }

    /** The later parts of {@code citaten.html} stand in {@code citaten/}. */
    private static String current(SitePath from, SitePath to) {
        if (from.equals(to)) {
            return "page";
        }
        String folder = to.path().substring(0, to.path().lastIndexOf('.')) + "/";
        return from.path().startsWith(folder) ? "true" : "";
    }

    /** Pages of one folder have the same foot. */
    private Foot foot(SitePath path) {
        return feet.computeIfAbsent(path.folder(), folder -> newFoot(path));
    }

    private Foot newFoot(SitePath path) {
        return new Foot(
                edition,
                ways(path),
                pages(path),
                citations.downloads(path),
                !dossier.licence().isEmpty(),
                dossier.licence());
    }

    /** The editors' pages; that about the dossier says so, the others have their titles. */
    private List<Link> pages(SitePath path) {
        List<Link> pages = new ArrayList<>();
        for (EditorPage page : site.corpus().editorPages()) {
            SitePath to = site.addresses().editorPage(page);
            if (site.addresses().isColophon(page)) {
                pages.add(0, way(path, "foot.colophon", to));
            } else if (!site.addresses().isIntroduction(page)) {
                pages.add(new Link(page.title(), Addresses.link(path, to)));
            }
        }
        return pages;
    }

    private List<Link> ways(SitePath path) {
        List<Link> ways = new ArrayList<>();
        ways.add(way(path, "foot.browse.articles", site.addresses().articles(1)));
        ways.add(way(path, "foot.browse.months", site.addresses().months()));
        if (!site.corpus().publications().isEmpty()) {
            ways.add(way(path, "foot.browse.publications", site.addresses().publications(1)));
        }
        ways.add(way(path, "nav.search", site.addresses().search()));
        return ways;
    }

    private Link way(SitePath from, String label, SitePath to) {
        return new Link(words.text(label), Addresses.link(from, to));
    }

    private String edition() {
        String articles = words.count("count.articles", site.corpus().articles().size());
        return dossier.edition().map(edition -> edition(edition, articles)).orElse(articles);
    }

    private String edition(Edition edition, String articles) {
        if (edition.number().isEmpty() && edition.date().isEmpty()) {
            return articles;
        }
        if (edition.date().isEmpty()) {
            return words.text("foot.edition.number", edition.number(), articles);
        }
        String date = day(edition.date());
        return edition.number().isEmpty()
                ? words.text("foot.edition.date", date, articles)
                : words.text("foot.edition", edition.number(), date, articles);
    }

    private String day(String date) {
        return Edtf.parse(date).map(new DateWords(words)::plain).orElse(date);
    }
}
