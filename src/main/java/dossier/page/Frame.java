package dossier.page;

import dossier.model.SitePath;

/**
 * What every page has around its own content.
 *
 * @param path where the page stands in the site; all links in the page are relative to it
 * @param lang the language of the interface, as in {@code <html lang>}
 * @param title the whole text of {@code <title>}
 * @param description one or two sentences for search engines
 */
public record Frame(
        SitePath path,
        String lang,
        String title,
        String description,
        HeadLinks links,
        Masthead masthead,
        Breadcrumbs crumbs,
        Foot foot) {}
