package dossier.page;

import java.util.List;

/** The top of every page: the dossier's title and the main menu. */
public record Masthead(String title, String home, List<NavItem> nav) {

    public Masthead {
        nav = List.copyOf(nav);
    }
}
