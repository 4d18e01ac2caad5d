package dossier.page;

import dossier.article.Article;
import dossier.corpus.ArticleOrder;
import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.model.DatePrecision;
import dossier.model.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Plans the lists of articles: all of them, those of each month or year, those without a date. */
final class ArticleListPlanner {

    private final SiteContext site;
    private final Messages words;
    private final Calendar calendar;
    private final ArticleLines lines;
    private final BrowsePlanner browse;
    private final FramePlanner frames;

    ArticleListPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.calendar = site.corpus().calendar();
        this.lines = new ArticleLines(site);
        this.browse = new BrowsePlanner(site);
        this.frames = new FramePlanner(site);
    }

    List<Supplier<Page>> plan() {
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.add(this::months);
        pages.addAll(allArticles());
        List<Period> periods = calendar.periods();
        for (Period period : periods) {
            pages.addAll(
                    monthPages(
                            browse.name(period),
                            calendar.articlesOf(period),
                            number -> site.addresses().month(period, number),
                            Optional.of(period)));
        }
        if (!calendar.undated().isEmpty()) {
            pages.addAll(
                    monthPages(
                            words.text("month.heading.undated"),
                            calendar.undated(),
                            number -> site.addresses().undated(number),
                            Optional.empty()));
        }
        return pages;
    }

    private MonthsPage months() {
        SitePath path = site.addresses().months();
        String heading = words.text("months.heading");
        Frame frame =
                frames.frame(
                        path,
                        frames.title(heading, 1),
                        words.text("months.description", site.corpus().dossier().title()),
                        List.of(new Crumb(heading, "", false)));
        String articles = words.count("count.articles", site.corpus().articles().size());
        return new MonthsPage(
                frame, heading, words.text("months.summary", articles), browse.grid(path));
    }

    private List<Supplier<Page>> allArticles() {
        List<List<Article>> chunks =
                Paginator.chunks(
                        ArticleOrder.newestFirst(site.corpus().articles()), SiteContext.PAGE_SIZE);
        List<Supplier<Page>> pages = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            int number = i + 1;
            List<Article> chunk = chunks.get(i);
            pages.add(() -> articles(number, chunks.size(), chunk));
        }
        return pages;
    }

    private ArticlesPage articles(int number, int total, List<Article> chunk) {
        IntFunction<SitePath> paths = page -> site.addresses().articles(page);
        SitePath path = paths.apply(number);
        String heading = words.text("articles.heading");
        String summary =
                calendar.undated().isEmpty() ? "articles.summary" : "articles.summary.undated";
        return new ArticlesPage(
                frames.frame(
                        path,
                        frames.title(heading, number),
                        words.text("articles.description", site.corpus().dossier().title()),
                        List.of(new Crumb(heading, "", false))),
                heading,
                words.text(summary, words.count("count.articles", site.corpus().articles().size())),
                groups(path, chunk, this::periodHeading, true),
                new Paginator(words, paths, "").pagination(number, total));
    }

    private String periodHeading(Article article) {
        return Calendar.periodOf(article)
                .map(period -> capitalised(browse.name(period)))
                .orElseGet(() -> words.text("month.heading.undated"));
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
    }

    private List<Supplier<Page>> monthPages(
            String name,
            List<Article> articles,
            IntFunction<SitePath> paths,
            Optional<Period> period) {
        List<List<Article>> chunks = Paginator.chunks(byPrecision(articles), SiteContext.PAGE_SIZE);
        List<Supplier<Page>> pages = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            int number = i + 1;
            List<Article> chunk = chunks.get(i);
            pages.add(
                    () -> {
                        SitePath path = paths.apply(number);
                        return new MonthPage(
                                monthFrame(path, name, number, period),
                                capitalised(name),
                                words.count("count.articles", articles.size()),
                                groups(path, chunk, this::precisionHeading, period.isPresent()),
                                new Paginator(words, paths, "").pagination(number, chunks.size()),
                                period.map(p -> steps(path, p)).orElse(Steps.NONE));
                    });
        }
        return pages;
    }

    private Frame monthFrame(SitePath path, String name, int number, Optional<Period> period) {
        String dossier = site.corpus().dossier().title();
        String description =
                period.isPresent()
                        ? words.text("month.description", dossier, name)
                        : words.text("month.description.undated", dossier);
        return frames.frame(
                path,
                frames.title(capitalised(name), number),
                description,
                List.of(
                        new Crumb(
                                words.text("months.heading"),
                                Addresses.link(path, site.addresses().months()),
                                true),
                        new Crumb(name, "", false)));
    }

    /** Articles of which the day is known before those of which it is not. */
    private static List<Article> byPrecision(List<Article> articles) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(
                java.util.Comparator.comparing(
                        article ->
                                article.date()
                                        .map(date -> date.precision() != DatePrecision.DAY)
                                        .orElse(true)));
        return sorted;
    }

    private String precisionHeading(Article article) {
        return article.date()
                .map(
                        date ->
                                switch (date.precision()) {
                                    case DAY -> words.text("month.group.day");
                                    case MONTH -> words.text("month.group.month");
                                    case YEAR -> words.text("month.group.year");
                                    case RANGE -> words.text("month.group.undated");
                                })
                .orElseGet(() -> words.text("month.group.undated"));
    }

    private List<ArticleGroup> groups(
            SitePath path,
            List<Article> articles,
            Function<Article, String> heading,
            boolean headed) {
        Map<String, List<ArticleLine>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            groups.computeIfAbsent(heading.apply(article), key -> new ArrayList<>())
                    .add(lines.line(path, article));
        }
        return groups.entrySet().stream()
                .map(group -> new ArticleGroup(headed, group.getKey(), group.getValue()))
                .toList();
    }

    private Steps steps(SitePath path, Period period) {
        List<Period> periods = calendar.periods();
        int position = periods.indexOf(period);
        return new Steps(
                periods.size() > 1,
                words.text("month.steps"),
                step(path, "month.previous", periods, position - 1),
                step(path, "month.next", periods, position + 1));
    }

    private Step step(SitePath path, String direction, List<Period> periods, int position) {
        if (position < 0 || position >= periods.size()) {
            return Step.NONE;
        }
        Period period = periods.get(position);
        return new Step(
                true,
                words.text(direction),
                new Link(
                        browse.name(period),
                        Addresses.link(path, site.addresses().month(period, 1))));
    }
}
