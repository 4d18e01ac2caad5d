package dossier.check;

import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SitePath;
import dossier.model.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Follows every link of every page to a file of the site, and to a place in it. */
public final class LinkCheck {

    private final Map<String, PageLinks> pages;
    private final Map<SitePath, String> seeds;
    private final Map<String, OutputFile> files = new HashMap<>();
    private final Consumer<Problem> problems;

    private LinkCheck(
            List<OutputFile> output, Map<SitePath, String> seeds, Consumer<Problem> problems) {
        this.seeds = seeds;
        this.problems = problems;
        this.pages = new HashMap<>();
        output.forEach(file -> files.put(file.path().path(), file));
        Map<String, String> known = new ConcurrentHashMap<>();
        List<PageLinks> scanned =
                output.parallelStream()
                        .filter(file -> file.path().path().endsWith(".html"))
                        .map(page -> PageLinks.of(page, known))
                        .toList();
        scanned.forEach(page -> pages.put(page.path(), page));
    }

    /**
     * Reports each link that leads nowhere.
     *
     * @param seeds the editor's file that a page was made of, as far as it can hold links
     */
    public static void check(
            List<OutputFile> output, Map<SitePath, String> seeds, Consumer<Problem> problems) {
        LinkCheck check = new LinkCheck(output, seeds, problems);
        check.pages.values().parallelStream().forEach(check::page);
    }

    private void page(PageLinks page) {
        for (String link : page.links()) {
            int hash = link.indexOf('#');
            String address = hash < 0 ? link : link.substring(0, hash);
            String anchor = hash < 0 ? "" : link.substring(hash + 1);
            String target = address.isEmpty() ? page.path() : resolve(page.path(), address);
            if (!files.containsKey(target)) {
                broken(page, link, "there is no file " + target);
            } else if (!anchor.isEmpty()
                    && pages.containsKey(target)
                    && !pages.get(target).anchors().contains(PageLinks.decoded(anchor))) {
                broken(page, link, target + " has no place \"" + anchor + "\"");
            }
        }
    }

    private void broken(PageLinks page, String link, String reason) {
        problems.accept(
                new Problem(
                        ProblemCode.LINK_BROKEN,
                        SourceLocation.of(
                                seeds.getOrDefault(
                                        new SitePath(page.path()), "site/" + page.path())),
                        "the link \"" + link + "\" leads nowhere: " + reason,
                        "correct it here or in the template; a link to elsewhere begins with"
                                + " https://"));
    }

    /**
     * The path that a relative address means on a page (RFC 3986, 5.2); what leaves the site stays
     * as it is, for on disk it leads to whatever is there.
     */
    private static String resolve(String page, String address) {
        int query = address.indexOf('?');
        String path = PageLinks.decoded(query < 0 ? address : address.substring(0, query));
        if (path.isEmpty()) {
            return page;
        }
        return path.startsWith("/")
                ? path
                : withoutDots(page.substring(0, page.lastIndexOf('/') + 1) + path).orElse(path);
    }

    /** Removes dot segments (RFC 3986, 5.2.4); empty when they lead out of the site. */
    private static Optional<String> withoutDots(String path) {
        StringBuilder clean = new StringBuilder(path.length());
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash + 1;
            String part = path.substring(start, slash < 0 ? end : slash);
            if (part.equals("..")) {
                if (clean.isEmpty()) {
                    return Optional.empty();
                }
                clean.setLength(clean.lastIndexOf("/", clean.length() - 2) + 1);
            } else if (!part.equals(".")) {
                clean.append(path, start, end);
            }
            start = slash < 0 ? end + 1 : end;
        }
        return Optional.of(clean.toString());
    }
}
