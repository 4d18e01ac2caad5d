package dossier.page;

import java.util.List;

/**
 * Two names and the paragraphs that they share.
 *
 * @param count how many: "14 gedeelde alinea’s"
 * @param percent the length of its bar; the most have 100
 * @param references some of these paragraphs
 * @param more how many others there are: "en nog 11"
 */
public record TieLine(
        EntityLink first,
        EntityLink second,
        String count,
        int percent,
        List<Link> references,
        boolean hasMore,
        String more) {

    public TieLine {
        references = List.copyOf(references);
    }
}
