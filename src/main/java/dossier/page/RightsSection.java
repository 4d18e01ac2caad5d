package dossier.page;

import java.util.List;

/**
 * What the dossier shows of its articles, and why.
 *
 * @param shown whether there is anything to say: not when all are shown whole
 * @param counts how many articles are shown how: "Van 3 artikelen een uittreksel."
 * @param rules what an excerpt and a mention are
 */
public record RightsSection(boolean shown, List<String> counts, List<String> rules) {

    /** Everything is shown. */
    public static final RightsSection NONE = new RightsSection(false, List.of(), List.of());

    public RightsSection {
        counts = List.copyOf(counts);
        rules = List.copyOf(rules);
    }
}
