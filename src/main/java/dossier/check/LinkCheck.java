package dossier.check;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Follows every link of every page to a file of the site, and to a place in it. */
public final class LinkCheck {

    private final Map<SitePath, String> seeds;
    private final Consumer<Problem> problems;

    /** Of all files and of all places in pages, in order, to be searched in halves. */
    private final long[] places;

    private LinkCheck(
            Collection<OutputFile> files,
            Collection<PageLinks> pages,
            Map<SitePath, String> seeds,
            Consumer<Problem> problems) {
        this.seeds = seeds;
        this.problems = problems;
        this.places =
                LongStream.concat(
                                files.stream()
                                        .mapToLong(file -> PageLinks.hash(file.path().path(), "")),
                                pages.stream().flatMapToLong(page -> LongStream.of(page.places())))
                        .sorted()
                        .toArray();
    }

    /**
     * Reports each link that leads nowhere.
     *
     * @param files all files of the site
     * @param links what each page among them has
     * @param seeds the editor's file that a page was made of, as far as it can hold links
     */
    public static void check(
            List<OutputFile> files,
            Map<SitePath, PageLinks> links,
            Map<SitePath, String> seeds,
            Consumer<Problem> problems) {
        LinkCheck check = new LinkCheck(files, links.values(), seeds, problems);
        files.parallelStream()
                .filter(file -> links.containsKey(file.path()))
                .filter(file -> !check.holds(links.get(file.path())))
                .forEach(check::report);
    }

    private boolean isThere(long place) {
        return Arrays.binarySearch(places, place) >= 0;
    }

    private boolean holds(PageLinks page) {
        for (long target : page.targets()) {
            if (!isThere(target)) {
                return false;
            }
        }
        return true;
    }

    /** Names the links of a page that lead nowhere. */
    private void report(OutputFile page) {
        String path = page.path().path();
        for (String link : HtmlLinks.of(page.bytes()).links()) {
            LinkTarget target = LinkTarget.of(path, link);
            if (!isThere(PageLinks.hash(target.file(), ""))) {
                broken(page.path(), link, Wording.of("there is no file {0}", target.file()));
            } else if (!isThere(PageLinks.hash(target))) {
                broken(
                        page.path(),
                        link,
                        Wording.of("{0} has no place \"{1}\"", target.file(), target.anchor()));
            }
        }
    }

    private void broken(SitePath page, String link, Wording reason) {
        problems.accept(
                new Problem(
                        ProblemCode.LINK_BROKEN,
                        SourceLocation.of(seeds.getOrDefault(page, "site/" + page)),
                        Wording.of("the link \"{0}\" leads nowhere: {1}", link, reason),
                        Wording.of(
                                "correct it here or in the template; a link to elsewhere begins with https://")));
    }
}
