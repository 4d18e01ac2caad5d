package dossier.page;

import java.util.List;

/**
 * The top of every page: the dossier's title and the main menu.
 *
 * @param search the way to the search page, at the end of the menu
 * @param hasField whether a field to search stands there instead of the mere way
 */
public record Masthead(
        String title, String home, List<NavItem> nav, NavItem search, boolean hasField) {

    public Masthead {
        nav = List.copyOf(nav);
    }
}
