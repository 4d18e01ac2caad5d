package dossier.plan;

import dossier.corpus.MentionIndex;
import dossier.corpus.Spelling;
import dossier.model.SitePath;
import dossier.page.ArticleLine;
import dossier.page.Crumb;
import dossier.page.Link;
import dossier.page.SearchName;
import dossier.page.SearchPage;
import dossier.register.Entity;
import dossier.register.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the search page. */
final class SearchPlanner {

    /** Names and titles of which a page stays light. */
    private static final int MAX_NAMES = 1000;

    private static final int MAX_ARTICLES = 200;

    private final SiteContext site;
    private final Messages words;
    private final RegisterOutline register;
    private final WordOutline wordList;
    private final ArticleLines lines;
    private final FramePlanner frames;

    SearchPlanner(SiteContext site, RegisterOutline register, WordOutline wordList) {
        this.site = site;
        this.words = site.words();
        this.register = register;
        this.wordList = wordList;
        this.lines = new ArticleLines(site);
        this.frames = new FramePlanner(site);
    }

    SearchPage plan() {
        SitePath path = site.addresses().search();
        List<SearchName> names = names(path);
        List<ArticleLine> articles = articles(path);
        boolean both = !names.isEmpty() && !articles.isEmpty();
        String listed = both ? "all" : names.isEmpty() ? "titles" : "names";
        boolean field = !names.isEmpty() || !articles.isEmpty();
        return new SearchPage(
                frames.frame(
                        path,
                        frames.title(words.text("search.heading"), 1),
                        words.text("search.description", site.corpus().dossier().title()),
                        List.of(new Crumb(words.text("search.heading"), "", false))),
                words.text("search.heading"),
                words.text(field ? "search.summary." + listed : "search.summary.none"),
                field,
                words.text("search.field." + listed),
                !names.isEmpty(),
                names,
                !articles.isEmpty(),
                articles,
                register.alphabet(path, ""),
                ways(path));
    }

    private List<SearchName> names(SitePath path) {
        List<Entity> mentioned = site.corpus().mentions().mentioned();
        return mentioned.size() > MAX_NAMES
                ? List.of()
                : mentioned.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Entity entity) ->
                                                        RegisterOutline.fold(entity.sortName()))
                                        .thenComparing(Entity::id))
                        .map(entity -> name(path, entity))
                        .toList();
    }

    private SearchName name(SitePath path, Entity entity) {
        MentionIndex mentions = site.corpus().mentions();
        List<String> printed =
                mentions.spellingsOf(entity.id()).stream()
                        .map(Spelling::text)
                        .filter(form -> !form.equals(entity.name()))
                        .toList();
        Set<String> known = Set.copyOf(printed);
        String also =
                entity.variants().stream()
                        .map(Variant::text)
                        .filter(form -> !known.contains(form) && !form.equals(entity.name()))
                        .collect(Collectors.joining(", "));
        String count = words.number(mentions.count(entity.id()));
        return new SearchName(
                site.entityLink(path, entity, entity.name(), count),
                !printed.isEmpty(),
                String.join(", ", printed),
                also);
    }

    private List<ArticleLine> articles(SitePath path) {
        return site.corpus().articles().size() > MAX_ARTICLES
                ? List.of()
                : site.corpus().articles().stream()
                        .map(article -> lines.line(path, article))
                        .toList();
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
