package dossier.check;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows every link of every page to a file of the site, and to a place in it; after a site that
 * was sound, only of those pages where one can lead nowhere now.
 */
public final class LinkCheck {

    private final Map<SitePath, String> seeds;
    private final LinkPlaces places;
    private final Consumer<Problem> problems;

    /**
     * @param seeds the editor's file that a page was made of, as far as it can hold links
     * @param places where those files have links
     */
    public LinkCheck(Map<SitePath, String> seeds, LinkPlaces places, Consumer<Problem> problems) {
        this.seeds = seeds;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Reports each link that leads nowhere.
     *
     * @param files all files of the site
     * @param now the site's links
     * @param before those of a site of which none led nowhere; with the same objects for pages that
     *     are the same
     */
    public void check(Collection<OutputFile> files, SiteLinks now, SiteLinks before) {
        Set<SitePath> suspects = new HashSet<>(now.suspects(before));
        long[] missing = now.missing(suspects);
        files.parallelStream()
                .filter(file -> suspects.contains(file.path()))
                .filter(page -> now.pages().get(page.path()).leadsTo(missing))
                .forEach(page -> report(page, now, missing));
    }

    /** Names the links of a page that lead to what is missing. */
    private void report(OutputFile page, SiteLinks site, long[] missing) {
        for (String link : HtmlLinks.of(page.bytes()).links()) {
            LinkTarget target = LinkTarget.of(page.path().path(), link);
            if (PageLinks.holds(missing, PageLinks.hash(target))) {
                broken(page.path(), link, reason(site, target));
            }
        }
    }

    private static Wording reason(SiteLinks site, LinkTarget target) {
        if (target.file().isEmpty()) {
            return Wording.of("it names no file");
        }
        boolean there =
                SitePath.isValid(target.file()) && site.hasFile(new SitePath(target.file()));
        return there
                ? Wording.of("{0} has no place \"{1}\"", target.file(), target.anchor())
                : Wording.of("there is no file {0}", target.file());
    }

    private SourceLocation place(SitePath page, String link) {
        return Optional.ofNullable(seeds.get(page))
                .flatMap(file -> places.find(file, link))
                .orElseGet(() -> SourceLocation.of("site/" + page));
    }

    private void broken(SitePath page, String link, Wording reason) {
        problems.accept(
                new Problem(
                        ProblemCode.LINK_BROKEN,
                        place(page, link),
                        Wording.of("the link \"{0}\" leads nowhere: {1}", link, reason),
                        Wording.of(
                                "correct it here or in the template; a link to elsewhere begins with https://")));
    }
}
