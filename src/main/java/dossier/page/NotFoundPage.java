package dossier.page;

import java.util.List;

/**
 * What a host shows for an address that isn't there. Its text is the interface's.
 *
 * @param ways where to go from here
 */
public record NotFoundPage(Frame frame, List<Link> ways) implements Page {

    public NotFoundPage {
        ways = List.copyOf(ways);
    }
}
