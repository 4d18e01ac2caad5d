package dossier.plan.timeline;

import dossier.article.Article;
import dossier.corpus.Calendar.Period;
import dossier.corpus.TimelineEntry;
import dossier.corpus.TimelineEntry.Publication;
import dossier.corpus.TimelinePeriod;
import dossier.corpus.TimelinePeriod.Kind;
import dossier.model.SitePath;
import dossier.page.Link;
import dossier.page.Strip;
import dossier.page.StripColumn;
import dossier.page.StripColumn.StripArticle;
import dossier.page.StripColumn.StripEvent;
import dossier.plan.timeline.StripAxis.Column;
import dossier.plan.timeline.StripContents.Content;
import dossier.plan.timeline.StripContents.Own;
import dossier.site.Addresses;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Plans the strip: of the same size for five articles and for five thousand. Immutable and safe for
 * many threads.
 */
public final class StripPlanner {

    /** Widths in parts of the strip: of an empty period, of another, of one with much in it. */
    private static final int NARROW = 1;

    private static final int NORMAL = 4;
    private static final int WIDE = 9;

    /** So many of these parts are legible. */
    private static final int MAX_PARTS = 46;

    /** A period with more things than these is wide. */
    private static final int MAX_NORMAL = 2;

    private static final Limits WHOLE = new Limits(8, 3, 6, 4);
    private static final Limits BESIDE_AN_ARTICLE = new Limits(4, 2, 4, 3);

    private final SiteContext site;
    private final TimelineOutline outline;
    private final StripWords labels;
    private final StripItems items;
    private final StripContents contents;

    /** By the folder of the page, for pages of one folder link alike: the columns of others. */
    private final Map<String, List<StripColumn>> ofOthers = new ConcurrentHashMap<>();

    public StripPlanner(SiteContext site) {
        this.site = site;
        this.outline = new TimelineOutline(site);
        this.labels = new StripWords(site, outline);
        this.items = new StripItems(site, labels);
        this.contents = new StripContents(site.corpus().timeline());
    }

    /**
     * How much a column shows: all up to a number, of more only some.
     *
     * @param articles up to these, all of them
     * @param someArticles of more, these
     */
    private record Limits(int articles, int someArticles, int events, int someEvents) {}

    /**
     * What a page shows.
     *
     * @param article the one whose page it is
     */
    private record View(SitePath from, Optional<Article> article, Limits limits) {}

    /** The whole dossier's. */
    public Strip plan(SitePath from) {
        View view = new View(from, Optional.empty(), WHOLE);
        return strip(from, contents.all().stream().map(content -> column(view, content)).toList());
    }

    /** An article's among the others, with what it says of when. */
    public Strip plan(SitePath from, Article article) {
        View view = new View(from, Optional.of(article), BESIDE_AN_ARTICLE);
        Own own = contents.own(article);
        List<StripColumn> columns =
                new ArrayList<>(ofOthers.computeIfAbsent(from.folder(), key -> ofOthers(from)));
        for (int place = 0; place < columns.size(); place++) {
            Optional<Publication> standing = own.in(place);
            List<TimelineEntry> events = own.told().getOrDefault(place, List.of());
            if (standing.isPresent() || !events.isEmpty()) {
                Content all = contents.all().get(place);
                columns.set(
                        place,
                        column(view, new Content(all.column(), all.articles(), events, standing)));
            }
        }
        return strip(from, columns);
    }

    /** What of an article's strip depends on it alone. */
    public Own own(Article article) {
        return contents.own(article);
    }

    /** What all strips of pages in one folder depend on. */
    public List<ColumnBasis> basis(SitePath from) {
        List<StripColumn> others = ofOthers.computeIfAbsent(from.folder(), key -> ofOthers(from));
        return IntStream.range(0, contents.all().size())
                .mapToObj(
                        place -> basis(from, contents.all().get(place).column(), others.get(place)))
                .toList();
    }

    private ColumnBasis basis(SitePath from, Column column, StripColumn others) {
        boolean empty = column.periods().isEmpty();
        return new ColumnBasis(
                column.months(),
                empty ? "" : outline.link(from, column.periods().get(0)),
                empty ? "" : labels.label(column),
                others);
    }

    /** Columns as an article's page has them where neither it nor what it tells stands. */
    private List<StripColumn> ofOthers(SitePath from) {
        View view = new View(from, Optional.empty(), BESIDE_AN_ARTICLE);
        return contents.all().stream()
                .map(all -> new Content(all.column(), all.articles(), List.of(), Optional.empty()))
                .map(content -> column(view, content))
                .toList();
    }

    private Strip strip(SitePath from, List<StripColumn> columns) {
        long filled = columns.stream().filter(StripColumn::filled).count();
        if (filled < 2) {
            return Strip.NONE;
        }
        SitePath timeline = site.addresses().timeline(1);
        Link whole = new Link(site.words().text("strip.all"), Addresses.link(from, timeline));
        return new Strip(true, whole, fitted(columns));
    }

    /** Gives the columns with most in them more width, as long as the others stay legible. */
    private static List<StripColumn> fitted(List<StripColumn> columns) {
        List<StripColumn> fitted = new ArrayList<>(columns);
        List<Integer> fullestFirst =
                IntStream.range(0, columns.size())
                        .boxed()
                        .filter(i -> most(columns.get(i)) > MAX_NORMAL)
                        .sorted(Comparator.comparingInt(i -> -most(columns.get(i))))
                        .toList();
        int parts = parts(columns);
        for (int i : fullestFirst) {
            parts += WIDE - NORMAL;
            if (parts <= MAX_PARTS) {
                fitted.set(i, columns.get(i).with("wide"));
            }
        }
        return fitted;
    }

    private static int most(StripColumn column) {
        return Math.max(column.articles().size(), column.events().size());
    }

    private static int parts(List<StripColumn> columns) {
        return columns.stream()
                .mapToInt(
                        column ->
                                switch (column.style()) {
                                    case "narrow" -> NARROW;
                                    case "wide" -> WIDE;
                                    default -> NORMAL;
                                })
                .sum();
    }

    private StripColumn column(View view, Content content) {
        Column column = content.column();
        if (content.articles().isEmpty() && content.events().isEmpty()) {
            return StripColumn.empty(labels.shortLabel(column));
        }
        List<StripArticle> articles =
                articles(view.limits(), content).stream()
                        .map(entry -> items.article(view.from(), column, entry, view.article()))
                        .toList();
        List<StripEvent> events =
                events(view.limits(), content.events()).stream()
                        .map(entry -> items.event(view.from(), column, entry))
                        .toList();
        int moreArticles = content.articles().size() - articles.size();
        int moreEvents = content.events().size() - events.size();
        String period = outline.link(view.from(), column.periods().get(0));
        return new StripColumn(
                "",
                true,
                new Link(labels.label(column), period),
                !articles.isEmpty(),
                articles,
                moreArticles > 0,
                new Link(labels.more(moreArticles), list(view.from(), column).orElse(period)),
                !events.isEmpty(),
                events,
                moreEvents > 0,
                new Link(labels.more(moreEvents), period));
    }

    /** All or the newest of them, and always the one whose page it is. */
    private static List<Publication> articles(Limits limits, Content content) {
        List<Publication> all = content.articles();
        if (all.size() <= limits.articles()) {
            return all;
        }
        List<Publication> shown =
                new ArrayList<>(all.subList(all.size() - limits.someArticles(), all.size()));
        content.own()
                .filter(own -> shown.stream().noneMatch(other -> other.article() == own.article()))
                .ifPresent(own -> shown.set(0, own));
        return shown;
    }

    private static List<TimelineEntry> events(Limits limits, List<TimelineEntry> all) {
        return all.size() <= limits.events() ? all : StripItems.mostTold(all, limits.someEvents());
    }

    /** The list of a month's articles, or of those without a date. */
    private Optional<String> list(SitePath from, Column column) {
        TimelinePeriod period = column.periods().get(0);
        Addresses addresses = site.addresses();
        if (column.periods().size() == 1 && period.kind() == Kind.UNDATED) {
            return Optional.of(Addresses.link(from, addresses.undated(1)));
        }
        return Optional.of(new Period(period.key()))
                .filter(listed -> column.periods().size() == 1)
                .filter(listed -> !site.corpus().calendar().articlesOf(listed).isEmpty())
                .map(listed -> Addresses.link(from, addresses.month(listed, 1)));
    }
}
