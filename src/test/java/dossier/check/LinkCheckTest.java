package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.FileContent;
import dossier.model.OutputFile;
import dossier.model.SitePath;
import dossier.source.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links that lead nowhere, in a first build and after a site that had none. */
class LinkCheckTest {

    private static final SiteLinks NOTHING = new SiteLinks(Map.of(), Set.of());

    private static final String INDEX = "<a href=\"a.html#p1\">a</a> <a href=\"feed.xml\">feed</a>";

    private final Map<String, String> site =
            new LinkedHashMap<>(
                    Map.of("index.html", INDEX, "a.html", "<p id=\"p1\">", "feed.xml", ""));
    private final Map<SitePath, PageLinks> known = new LinkedHashMap<>();

    @Test
    void aSoundSiteHasNone() {
        assertEquals(List.of(), broken(NOTHING));
    }

    @Test
    void aFirstBuildFollowsAll() {
        site.put("a.html", "<a href=\"b.html\">b</a><a href=\"index.html#x\">x</a><i id=\"p1\">");
        assertEquals(
                List.of(
                        "site/a.html: the link \"b.html\" leads nowhere: there is no file b.html",
                        "site/a.html: the link \"index.html#x\" leads nowhere: index.html has no place \"x\""),
                broken(NOTHING));
    }

    @Test
    void aPageThatChangedIsFollowed() {
        SiteLinks before = links();
        site.put("a.html", "<p id=\"p1\"><a href=\"b.html\">b</a>");
        assertEquals(
                List.of("site/a.html: the link \"b.html\" leads nowhere: there is no file b.html"),
                broken(before));
    }

    @Test
    void aPageThatIsTheSameLeadsToAPlaceThatIsGone() {
        SiteLinks before = links();
        site.put("a.html", "<p id=\"p2\">");
        assertEquals(
                List.of(
                        "site/index.html: the link \"a.html#p1\" leads nowhere: a.html has no place \"p1\""),
                broken(before));
    }

    @Test
    void aPageThatIsTheSameLeadsToAFileThatIsGone() {
        SiteLinks before = links();
        site.remove("a.html");
        site.remove("feed.xml");
        assertEquals(
                List.of(
                        "site/index.html: the link \"a.html#p1\" leads nowhere: there is no file a.html",
                        "site/index.html: the link \"feed.xml\" leads nowhere: there is no file feed.xml"),
                broken(before));
    }

    /** The links of the site as it is now; a page with the same HTML keeps its object. */
    private SiteLinks links() {
        Map<SitePath, PageLinks> pages = new LinkedHashMap<>();
        site.forEach(
                (path, html) -> {
                    if (path.endsWith(".html")) {
                        PageLinks now = PageLinks.of(new SitePath(path), bytes(html));
                        PageLinks before = known.get(new SitePath(path));
                        boolean same =
                                before != null
                                        && Arrays.equals(now.targets(), before.targets())
                                        && Arrays.equals(now.places(), before.places());
                        pages.put(new SitePath(path), same ? before : now);
                    }
                });
        known.putAll(pages);
        return SiteLinks.of(files(), pages);
    }

    private List<OutputFile> files() {
        return site.entrySet().stream()
                .map(
                        file ->
                                new OutputFile(
                                        new SitePath(file.getKey()),
                                        FileContent.of(bytes(file.getValue()))))
                .toList();
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> broken(SiteLinks before) {
        List<String> broken = new ArrayList<>();
        new LinkCheck(
                        Map.of(),
                        new LinkPlaces(FileTree.of(Map.of())),
                        problem -> {
                            synchronized (broken) {
                                broken.add(problem.location().file() + ": " + problem.fault());
                            }
                        })
                .check(files(), links(), before);
        return broken.stream().sorted().toList();
    }
}
