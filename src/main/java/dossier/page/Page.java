package dossier.page;

import dossier.model.SitePath;

/** A page of the site, complete but for its HTML. */
public sealed interface Page
        permits FrontPage,
                ArticlePage,
                EntityPage,
                RegisterPage,
                WordsPage,
                MonthPage,
                MonthsPage,
                ArticlesPage,
                PublicationsPage,
                PublicationPage,
                TimelinePage,
                MapPage,
                NetworkPage,
                QuotesPage,
                FiguresPage,
                SearchPage,
                TextPage,
                NotFoundPage {

    /** What every page has around its own content. */
    Frame frame();

    /** Where the page stands in the site. */
    default SitePath path() {
        return frame().path();
    }
}
