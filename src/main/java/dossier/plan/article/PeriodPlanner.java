package dossier.plan.article;

import dossier.article.Article;
import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.model.DatePrecision;
import dossier.model.SitePath;
import dossier.page.Crumb;
import dossier.page.Link;
import dossier.page.MonthPage;
import dossier.page.Step;
import dossier.page.Steps;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.plan.register.BrowsePlanner;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Plans the lists of the articles of each month or year, of a longer period, and those without a
 * date.
 */
public final class PeriodPlanner {

    private final SiteContext site;
    private final Messages words;
    private final Calendar calendar;
    private final ArticleGroups groups;
    private final BrowsePlanner browse;
    private final FramePlanner frames;

    public PeriodPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.calendar = site.corpus().calendar();
        this.groups = new ArticleGroups(site);
        this.browse = new BrowsePlanner(site);
        this.frames = new FramePlanner(site);
    }

    /**
     * A list of articles on pages of its own.
     *
     * @param paths where the page with a number stands
     * @param period empty when the articles are of no one month or year
     */
    private record Listing(
            String name,
            String description,
            List<Article> articles,
            IntFunction<SitePath> paths,
            Optional<Period> period) {}

    public List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        calendar.periods().forEach(period -> pages.addAll(pages(listing(period))));
        pages.addAll(
                pages(listing("ranged", calendar.ranged(), page -> site.addresses().ranged(page))));
        pages.addAll(
                pages(
                        listing(
                                "undated",
                                calendar.undated(),
                                page -> site.addresses().undated(page))));
        return pages;
    }

    private Listing listing(Period period) {
        String name = browse.name(period);
        return new Listing(
                name,
                words.text("month.description", site.corpus().dossier().title(), name),
                byPrecision(calendar.articlesOf(period)),
                page -> site.addresses().month(period, page),
                Optional.of(period));
    }

    private Listing listing(String key, List<Article> articles, IntFunction<SitePath> paths) {
        return new Listing(
                words.text("month.heading." + key),
                words.text("month.description." + key, site.corpus().dossier().title()),
                articles,
                paths,
                Optional.empty());
    }

    private List<PlannedPage> pages(Listing listing) {
        if (listing.articles().isEmpty()) {
            return List.of();
        }
        return Paginator.pages(
                listing.articles(),
                listing.paths(),
                (number, total, chunk) -> page(listing, number, total, chunk));
    }

    private MonthPage page(Listing listing, int number, int total, List<Article> chunk) {
        SitePath path = listing.paths().apply(number);
        String heading = SiteContext.capitalised(listing.name());
        return new MonthPage(
                frames.frame(
                        path,
                        frames.title(heading, number),
                        listing.description(),
                        List.of(
                                new Crumb(
                                        words.text("months.heading"),
                                        Addresses.link(path, site.addresses().months()),
                                        true),
                                new Crumb(listing.name(), "", false))),
                heading,
                words.count("count.articles", listing.articles().size()),
                groups.groups(path, chunk, this::precisionHeading),
                new Paginator(words, listing.paths(), "").pagination(number, total),
                listing.period().map(period -> steps(path, period)).orElse(Steps.NONE));
    }

    /** Articles of which the day is known before those of which it is not. */
    private static List<Article> byPrecision(List<Article> articles) {
        return articles.stream()
                .sorted(
                        Comparator.comparing(
                                article ->
                                        article.date()
                                                .map(date -> date.precision() != DatePrecision.DAY)
                                                .orElse(true)))
                .toList();
    }

    /** How precisely the date is known; empty for an article of no one month or year. */
    private String precisionHeading(Article article) {
        return article.date()
                .map(
                        date ->
                                switch (date.precision()) {
                                    case DAY -> words.text("month.group.day");
                                    case MONTH -> words.text("month.group.month");
                                    case YEAR -> words.text("month.group.year");
                                    case RANGE -> "";
                                })
                .orElse("");
    }

    /** From month to month, or from year to year. */
    private Steps steps(SitePath path, Period period) {
        String kind = period.isYear() ? "year" : "month";
        List<Period> periods =
                calendar.periods().stream()
                        .filter(other -> other.isYear() == period.isYear())
                        .toList();
        int position = periods.indexOf(period);
        return new Steps(
                periods.size() > 1,
                words.text(kind + ".steps"),
                step(path, kind + ".previous", periods, position - 1),
                step(path, kind + ".next", periods, position + 1));
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
