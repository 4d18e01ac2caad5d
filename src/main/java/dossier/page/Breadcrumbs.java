package dossier.page;

import java.util.List;

/** The way from the front page to this page; not shown on the front page. */
public record Breadcrumbs(boolean shown, List<Crumb> crumbs) {

    /** No way to show. */
    public static final Breadcrumbs NONE = new Breadcrumbs(false, List.of());

    public Breadcrumbs {
        crumbs = List.copyOf(crumbs);
    }
}
