package dossier.page;

import java.util.List;

/**
 * The strongest ties of the network, for the front page.
 *
 * @param shown false for a dossier without two names in one paragraph
 * @param all the way to the network
 */
public record TopTies(boolean shown, List<TieLine> ties, Link all) {

    /** No network. */
    public static final TopTies NONE = new TopTies(false, List.of(), Link.NONE);

    public TopTies {
        ties = List.copyOf(ties);
    }
}
