package dossier.page;

import java.util.List;

/**
 * A topic on which sources report different figures, in the sources' own words.
 *
 * @param note how many articles report it
 * @param lines oldest article first
 * @param all the way to everything that was reported on it
 */
public record Dispute(String heading, String note, List<DisputeLine> lines, Link all) {

    /** No dispute; stands beside a boolean that says so. */
    public static final Dispute NONE = new Dispute("", "", List.of(), Link.NONE);

    public Dispute {
        lines = List.copyOf(lines);
    }
}
