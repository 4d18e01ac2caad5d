package dossier.check;

import dossier.model.Fingerprint;
import dossier.model.SitePath;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Where a page's links lead and which places it has, each as 64 bits of its fingerprint: so little
 * that those of ten thousand pages can be kept from one build to the next.
 *
 * @param targets of links into the site
 * @param places the page itself and every place in it that can be linked to
 */
public record PageLinks(long[] targets, long[] places) {

    /** The links of a page with this HTML. */
    public static PageLinks of(SitePath path, byte[] html) {
        HtmlLinks found = HtmlLinks.of(html);
        String page = path.path();
        long[] targets =
                found.links().stream()
                        .mapToLong(link -> hash(LinkTarget.of(page, link)))
                        .distinct()
                        .toArray();
        return new PageLinks(targets, places(page, found.ids()));
    }

    private static long[] places(String page, Set<String> ids) {
        long[] places = new long[ids.size() + 1];
        places[0] = hash(page, "");
        int next = 1;
        for (String id : ids) {
            places[next++] = hash(page, id);
        }
        return places;
    }

    /** What stands for a file of the site. */
    static long hash(SitePath file) {
        return hash(file.path(), "");
    }

    /**
     * Whether a link leads to one of these places.
     *
     * @param sorted places
     */
    boolean leadsTo(long[] sorted) {
        return sorted.length > 0
                && LongStream.of(targets).anyMatch(target -> holds(sorted, target));
    }

    /** Whether a place is among others, which are sorted. */
    static boolean holds(long[] sorted, long place) {
        return Arrays.binarySearch(sorted, place) >= 0;
    }

    static long hash(LinkTarget target) {
        return hash(target.file(), target.anchor());
    }

    /** What stands for a place; the file itself for an empty anchor. */
    private static long hash(String file, String anchor) {
        return Fingerprint.of(anchor.isEmpty() ? file : file + '#' + anchor).high();
    }
}
