package dossier.check;

import dossier.model.OutputFile;
import dossier.model.SitePath;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Where the links of a site lead, and what they can lead to.
 *
 * @param pages what each page has
 * @param others the site's other files
 */
public record SiteLinks(Map<SitePath, PageLinks> pages, Set<SitePath> others) {

    /** The links of a site with these files. */
    public static SiteLinks of(Collection<OutputFile> files, Map<SitePath, PageLinks> pages) {
        return new SiteLinks(
                pages,
                files.stream()
                        .map(OutputFile::path)
                        .filter(Predicate.not(pages::containsKey))
                        .collect(Collectors.toSet()));
    }

    boolean hasFile(SitePath path) {
        return pages.containsKey(path) || others.contains(path);
    }

    /**
     * The pages that can have a link to nowhere that they hadn't before: those that changed, and
     * those with a link to a place that is gone.
     *
     * @param before the site when none of its links led nowhere; with the same objects for pages
     *     that are the same
     */
    List<SitePath> suspects(SiteLinks before) {
        long[] gone = gone(before);
        return pages.entrySet().parallelStream()
                .filter(
                        page ->
                                page.getValue() != before.pages().get(page.getKey())
                                        || page.getValue().leadsTo(gone))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The places of the site before that this one hasn't, sorted. */
    private long[] gone(SiteLinks before) {
        LongStream files =
                before.others().stream().filter(file -> !hasFile(file)).mapToLong(PageLinks::hash);
        LongStream places =
                before.pages().entrySet().stream()
                        .filter(page -> pages.get(page.getKey()) != page.getValue())
                        .flatMapToLong(page -> gone(page.getKey(), page.getValue()));
        return LongStream.concat(files, places).sorted().toArray();
    }

    private LongStream gone(SitePath path, PageLinks before) {
        PageLinks now = pages.get(path);
        long[] kept = now == null ? new long[0] : LongStream.of(now.places()).sorted().toArray();
        return LongStream.of(before.places()).filter(place -> !PageLinks.holds(kept, place));
    }

    /** Where links of these pages lead without there being a place, sorted. */
    long[] missing(Collection<SitePath> of) {
        long[] wanted =
                of.stream()
                        .flatMapToLong(page -> LongStream.of(pages.get(page).targets()))
                        .sorted()
                        .distinct()
                        .toArray();
        boolean[] found = new boolean[wanted.length];
        places().mapToInt(place -> Arrays.binarySearch(wanted, place))
                .filter(at -> at >= 0)
                .forEach(at -> found[at] = true);
        return IntStream.range(0, wanted.length)
                .filter(at -> !found[at])
                .mapToLong(at -> wanted[at])
                .toArray();
    }

    private LongStream places() {
        return LongStream.concat(
                others.stream().mapToLong(PageLinks::hash),
                pages.values().stream().flatMapToLong(page -> LongStream.of(page.places())));
    }
}
