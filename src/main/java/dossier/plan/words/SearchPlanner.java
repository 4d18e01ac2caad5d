package dossier.plan.words;

import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.Link;
import dossier.page.SearchPage;
import dossier.plan.part.FramePlanner;
import dossier.plan.register.RegisterOutline;
import dossier.site.Addresses;
import dossier.site.DateWords;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans the search page. */
public final class SearchPlanner {

    private final SiteContext site;
    private final Messages words;
    private final RegisterOutline register;
    private final WordOutline wordList;
    private final FramePlanner frames;

    public SearchPlanner(SiteContext site, RegisterOutline register, WordOutline wordList) {
        this.site = site;
        this.words = site.words();
        this.register = register;
        this.wordList = wordList;
        this.frames = new FramePlanner(site);
    }

    public SearchPage plan() {
        SitePath path = site.addresses().search();
        return new SearchPage(
                frames.frame(
                        path,
                        frames.title(words.text("search.heading"), 1),
                        words.text("search.description", site.corpus().dossier().title()),
                        List.of(new Crumb(words.text("search.heading"), "", false))),
                words.text("search.heading"),
                words.text(
                        "search.summary",
                        words.count("count.articles", site.corpus().articles().size())),
                months(),
                register.alphabet(path, ""),
                ways(path));
    }

    private String months() {
        DateWords dates = new DateWords(words);
        return IntStream.rangeClosed(1, 12).mapToObj(dates::month).collect(Collectors.joining(" "));
    }

    private List<Link> ways(SitePath path) {
        List<Link> ways = new ArrayList<>();
        ways.add(way(path, "search.way.register", site.addresses().register()));
        if (!wordList.isEmpty()) {
            ways.add(way(path, "search.way.words", site.addresses().words()));
        }
        ways.add(way(path, "search.way.articles", site.addresses().articles(1)));
        ways.add(way(path, "search.way.timeline", site.addresses().timeline(1)));
        if (site.atlas().hasMap()) {
            ways.add(way(path, "nav.map", site.addresses().map()));
        }
        ways.add(way(path, "search.way.months", site.addresses().months()));
        if (!site.corpus().quotes().voices().isEmpty()) {
            ways.add(way(path, "search.way.quotes", site.addresses().quotes(1)));
        }
        if (!site.corpus().figures().topics().isEmpty()) {
            ways.add(way(path, "search.way.figures", site.addresses().figures(1)));
        }
        return ways;
    }

    private Link way(SitePath from, String label, SitePath to) {
        return new Link(words.text(label), Addresses.link(from, to));
    }
}
