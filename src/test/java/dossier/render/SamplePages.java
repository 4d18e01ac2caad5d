package dossier.render;

import dossier.model.SitePath;
import dossier.page.AlphabetLetter;
import dossier.page.ArticleGroup;
import dossier.page.ArticlesPage;
import dossier.page.Breadcrumbs;
import dossier.page.Browse;
import dossier.page.Crumb;
import dossier.page.Foot;
import dossier.page.Frame;
import dossier.page.FrontNetwork;
import dossier.page.FrontNews;
import dossier.page.FrontPage;
import dossier.page.HeadLinks;
import dossier.page.Introduction;
import dossier.page.Link;
import dossier.page.MapFigure;
import dossier.page.Masthead;
import dossier.page.MonthPage;
import dossier.page.MonthsPage;
import dossier.page.NameRanking;
import dossier.page.NavItem;
import dossier.page.NotFoundPage;
import dossier.page.Page;
import dossier.page.PageLink;
import dossier.page.Pagination;
import dossier.page.PublicationLinks;
import dossier.page.RegisterLetter;
import dossier.page.RegisterLine;
import dossier.page.RegisterPage;
import dossier.page.RightsSection;
import dossier.page.SearchPage;
import dossier.page.Sharing;
import dossier.page.Step;
import dossier.page.Steps;
import dossier.page.Strip;
import dossier.page.TextPage;
import java.util.List;

/** A page of every kind, as the planners would make it from the five articles. */
final class SamplePages {

    private SamplePages() {}

    static List<Page> all() {
        return List.of(
                front(),
                SampleArticles.page(),
                SampleEntity.first(),
                SampleEntity.second(),
                register(),
                month(),
                new MonthsPage(
                        frame("maand/index.html", "Maanden"),
                        "Maanden",
                        "5 artikelen naar de maand waarin ze verschenen.",
                        SampleNames.grid()),
                articles(),
                SampleFindings.quotes(),
                SampleFindings.figures(),
                SampleTimeline.page(),
                SampleMap.page(),
                SampleNetwork.page(),
                SamplePublications.all(),
                SamplePublications.one(),
                new TextPage(
                        frame("over/index.html", "Over dit dossier"),
                        "Over dit dossier",
                        "<p>Dit dossier bundelt <em>vijf artikelen</em>.</p><h2>Bronnen</h2>"
                                + "<ul><li>De Tijd</li><li>NU.nl</li></ul>",
                        true,
                        new RightsSection(
                                true,
                                List.of("Van 5 artikelen een uittreksel."),
                                List.of("Een uittreksel is een citaat."))),
                new SearchPage(
                        frame("zoeken.html", "Zoeken"),
                        "Zoeken",
                        "Zoek in 5 artikelen.",
                        "januari februari",
                        List.of(new AlphabetLetter("A", "register.html#letter-a", true, false)),
                        List.of(new Link("Tijdlijn", "tijdlijn.html"))),
                new NotFoundPage(
                        frame("404.html", "Niet gevonden"),
                        List.of(new Link("Naar de voorpagina", "index.html"))));
    }

    static Frame frame(String path, String title) {
        SitePath place = new SitePath(path);
        String root = "../".repeat(path.split("/").length - 1);
        boolean front = path.equals("index.html");
        return new Frame(
                place,
                "nl",
                front ? "Kazachstan 2022 | persdossier" : title + " | Kazachstan 2022",
                "Vijf artikelen over de onrust in Kazachstan & wat erop volgde.",
                new HeadLinks(
                        root + "assets/dossier.css",
                        root + "assets/early.js",
                        root + "assets/dossier.js",
                        path.equals("zoeken.html"),
                        root + "assets/search.css",
                        root + "assets/search.js",
                        root + "assets/icon.svg",
                        root + "assets/icon-32.png",
                        root + "assets/apple-touch-icon.png",
                        true,
                        "https://dossier.example/" + path,
                        true,
                        root + "feed.xml"),
                new Sharing(
                        front ? "Kazachstan 2022" : title,
                        "website",
                        "nl_NL",
                        "Kazachstan 2022",
                        "summary_large_image",
                        true,
                        "https://dossier.example/preview.png",
                        "Kazachstan 2022",
                        false,
                        ""),
                true,
                "{\"@context\":\"https://schema.org\"}",
                " 'sha256-4hVGVoBCbsOJpmjIZ9mEkB4Ha0EqUeZpkwRrrJHRoqw='",
                new Masthead(
                        "Kazachstan 2022",
                        root + "index.html",
                        List.of(
                                new NavItem("Voorpagina", root + "index.html", front ? "page" : ""),
                                new NavItem("Artikelen", root + "artikelen/index.html", ""),
                                new NavItem(
                                        "Register A–Z",
                                        root + "register/index.html",
                                        path.startsWith("register/") ? "page" : ""),
                                new NavItem("Maanden", root + "maand/index.html", ""),
                                new NavItem("Over dit dossier", root + "over/index.html", "")),
                        new NavItem("Zoeken", root + "zoeken.html", ""),
                        !path.equals("zoeken.html")),
                front
                        ? Breadcrumbs.NONE
                        : new Breadcrumbs(
                                true,
                                List.of(
                                        new Crumb("Dossier", root + "index.html", true),
                                        new Crumb(title, "", false))),
                new Foot(
                        "5 artikelen uit 4 publicaties.",
                        List.of(new Link("Alle artikelen", root + "artikelen/index.html")),
                        List.of(new Link("Hoe dit dossier is gemaakt", root + "over/index.html")),
                        List.of(new Link("BibTeX", root + "citeren/dossier.bib")),
                        true,
                        "De artikelen zijn van hun uitgevers."),
                true,
                List.of(SampleNames.CARD));
    }

    private static Page front() {
        return new FrontPage(
                frame("index.html", ""),
                "Kazachstan 2022",
                true,
                "Persdossier over de onrust van 2022",
                List.of(
                        "5 artikelen uit 4 publicaties",
                        "46 namen en begrippen",
                        "januari–juli 2022"),
                "",
                true,
                SampleFindings.dispute(),
                new Introduction(
                        false,
                        true,
                        "<p>In januari 2022 sloeg het leger van Kazachstan met Russische hulp een"
                                + " opstand neer. Vijf artikelen, naast elkaar gelegd.</p>"),
                new FrontNews(
                        SampleArticles.LEAD,
                        true,
                        List.of(SampleNames.TOKAYEV),
                        false,
                        MapFigure.NONE,
                        true,
                        SampleArticles.OTHERS,
                        true,
                        "Eén artikel heeft geen datum en staat achteraan.",
                        true,
                        new Link("Alle 5 artikelen", "artikelen/index.html")),
                Strip.NONE,
                true,
                List.of(new NameRanking("Personen", SampleNames.ranking())),
                new Link("Alle namen van A tot Z", "register/index.html"),
                SampleFindings.frontQuotes(),
                FrontNetwork.NONE,
                PublicationLinks.NONE,
                new Browse(
                        SampleNames.grid(),
                        alphabet(),
                        List.of(
                                new Link("Alle artikelen op datum", "artikelen/index.html"),
                                new Link("Het hele register", "register/index.html"))));
    }

    private static Page register() {
        return new RegisterPage(
                frame("register/index.html", "Register A–Z"),
                "Register A–Z",
                "46 namen en begrippen. Het cijfer telt de vermeldingen in alle artikelen,"
                        + " schrijfwijzen samengenomen.",
                alphabet(),
                SampleNames.legend(),
                List.of(
                        new RegisterLetter(
                                "P",
                                "p",
                                List.of(
                                        RegisterLine.entry(
                                                SampleNames.PUTIN, "president van Rusland"))),
                        new RegisterLetter(
                                "T",
                                "t",
                                List.of(
                                        RegisterLine.entry(
                                                SampleNames.TOKAYEV, "president van Kazachstan"),
                                        RegisterLine.see(
                                                "Tokayev, Kassym-Jomart", SampleNames.TOKAYEV))),
                        new RegisterLetter(
                                "V", "v", List.of(RegisterLine.entry(SampleNames.UPRISING, ""))),
                        new RegisterLetter(
                                "W",
                                "w",
                                List.of(RegisterLine.see("Wit-Rusland", SampleNames.BELARUS)))),
                Pagination.NONE);
    }

    private static Page month() {
        return new MonthPage(
                frame("maand/2022-01.html", "januari 2022"),
                "Januari 2022",
                "3 artikelen",
                List.of(
                        new ArticleGroup(
                                true,
                                "Alleen de maand bekend",
                                SampleArticles.OTHERS.subList(0, 3))),
                Pagination.NONE,
                new Steps(
                        true,
                        "Andere maanden",
                        Step.NONE,
                        new Step(
                                true,
                                "Volgende maand met artikelen",
                                new Link("juli 2022", "2022-07.html"))));
    }

    private static Page articles() {
        return new ArticlesPage(
                frame("artikelen/index.html", "Alle artikelen"),
                "Alle artikelen",
                "5 artikelen, de nieuwste eerst, zonder datum achteraan.",
                List.of(
                        new ArticleGroup(false, "", List.of(SampleArticles.LEAD)),
                        new ArticleGroup(
                                true, "Zonder datum", SampleArticles.OTHERS.subList(3, 4))),
                pagination());
    }

    static Pagination pagination() {
        return new Pagination(
                true,
                "Bladzijde 2 van 7",
                true,
                new Link("Vorige", "index.html"),
                true,
                new Link("Volgende", "3.html"),
                List.of(
                        new PageLink("1", "index.html", false, false),
                        new PageLink("2", "2.html", true, false),
                        new PageLink("", "", false, true),
                        new PageLink("7", "7.html", false, false)));
    }

    private static List<AlphabetLetter> alphabet() {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(
                        c ->
                                new AlphabetLetter(
                                        Character.toString(c),
                                        "#" + Character.toString(c + 32),
                                        "PTVW".indexOf(c) >= 0,
                                        false))
                .toList();
    }
}
