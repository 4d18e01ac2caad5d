package dossier.page;

import java.util.List;

/**
 * The bottom of every page.
 *
 * @param edition which edition of the dossier this is: "5 artikelen uit 4 publicaties"
 * @param ways links to the complete lists, which the menu has no room for
 * @param pages the editors' own, the one about the dossier first
 * @param citations the references to all articles as files, a format each
 * @param licence under which terms the dossier may be used
 */
public record Foot(
        String edition,
        List<Link> ways,
        List<Link> pages,
        List<Link> citations,
        boolean hasLicence,
        String licence) {

    public Foot {
        ways = List.copyOf(ways);
        pages = List.copyOf(pages);
        citations = List.copyOf(citations);
    }
}
