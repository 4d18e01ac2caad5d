package dossier.plan.timeline;

import dossier.corpus.Timeline;
import dossier.corpus.TimelineEntry;
import dossier.corpus.TimelineEntry.Publication;
import dossier.corpus.TimelinePeriod;
import dossier.corpus.TimelinePeriod.Kind;
import dossier.model.SitePath;
import dossier.page.CountedLink;
import dossier.page.Ruler;
import dossier.page.StampCell;
import dossier.page.StampExample;
import dossier.page.Strip;
import dossier.page.TimelineGroup;
import dossier.page.TimelinePage;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.plan.part.Runs;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Plans the timeline. */
public final class TimelinePlanner {

    /** Earlier history that has no more lines stands open. */
    private static final int MAX_OPEN = 20;

    /** Of more periods than these the jumps are by year. */
    private static final int MAX_JUMPS = 36;

    private final SiteContext site;
    private final Messages words;
    private final Timeline timeline;
    private final TimelineOutline outline;
    private final TimelineLines lines;
    private final StripPlanner strips;
    private final FramePlanner frames;

    public TimelinePlanner(SiteContext site, StripPlanner strips) {
        this.site = site;
        this.words = site.words();
        this.timeline = site.corpus().timeline();
        this.outline = new TimelineOutline(site);
        this.lines = new TimelineLines(site);
        this.strips = strips;
        this.frames = new FramePlanner(site);
    }

    /** An entry with its period. */
    private record Line(TimelinePeriod period, TimelineEntry entry) {}

    public List<PlannedPage> plan() {
        List<Line> all = new ArrayList<>();
        for (TimelinePeriod period : timeline.periods()) {
            period.entries().forEach(entry -> all.add(new Line(period, entry)));
        }
        return Paginator.pages(all, page -> site.addresses().timeline(page), this::page);
    }

    private TimelinePage page(int number, int total, List<Line> part) {
        IntFunction<SitePath> paths = page -> site.addresses().timeline(page);
        SitePath path = paths.apply(number);
        String heading = words.text("timeline.heading");
        boolean jumps = number == 1 && total > 1;
        return new TimelinePage(
                frames.listFrame(path, heading, number, "timeline.description"),
                heading,
                summary(),
                number == 1,
                number == 1 ? legend() : List.of(),
                number == 1 ? new RulerPlanner(site).plan() : Ruler.NONE,
                number == 1 ? strips.plan(path) : Strip.NONE,
                jumps,
                jumps
                        ? outline.jumps(MAX_JUMPS).stream().map(jump -> link(path, jump)).toList()
                        : List.of(),
                groups(path, part),
                new Paginator(words, paths, "").pagination(number, total));
    }

    private String summary() {
        String articles = words.count("count.articles", site.corpus().articles().size());
        return timeline.wordings() == 0
                ? words.text("timeline.summary.articles", articles)
                : words.text(
                        "timeline.summary",
                        articles,
                        words.count("count.datings", timeline.wordings()));
    }

    private List<StampExample> legend() {
        String year = words.text("timeline.legend.year");
        StampCell unknown = StampCell.UNKNOWN;
        StampCell month = StampCell.known(words.text("month.6"));
        StampCell known = StampCell.known(year);
        StampCell day = StampCell.known("15");
        StampCell weekday = StampCell.partial(words.text("weekday.short.4"));
        StampCell half = StampCell.partial(words.text("date.part.middle"));
        return List.of(
                example("day", "day at-4", day, month, known),
                example("weekday", "weekday", weekday, month, known),
                example("part", "part middle", half, month, known),
                example("month", "month", unknown, month, known),
                example("whole", "year", unknown, unknown, known),
                example(
                        "period",
                        "range",
                        unknown,
                        unknown,
                        StampCell.known(words.text("timeline.legend.range"))),
                example("inferred", "", unknown, unknown, StampCell.inferred(year)),
                example("undated", "none", unknown, unknown, unknown));
    }

    private StampExample example(String key, String mark, StampCell... cells) {
        return new StampExample(
                List.of(cells), !mark.isEmpty(), mark, words.text("timeline.legend." + key));
    }

    private CountedLink link(SitePath path, TimelineOutline.Jump jump) {
        return new CountedLink(
                jump.label(), outline.link(path, jump.period()), words.number(jump.size()));
    }

    /** A group for each run of lines of one period. */
    private List<TimelineGroup> groups(SitePath path, List<Line> part) {
        return Runs.of(part, line -> TimelineOutline.anchor(line.period())).stream()
                .map(run -> group(path, run, run.size() == part.size()))
                .toList();
    }

    /**
     * @param alone whether nothing else stands on the page, which would look empty when it's folded
     */
    private TimelineGroup group(SitePath path, List<Line> run, boolean alone) {
        TimelinePeriod period = run.get(0).period();
        boolean earlier = period.kind() == Kind.EARLIER;
        boolean continued = run.get(0).entry() != period.entries().get(0);
        return new TimelineGroup(
                TimelineOutline.anchor(period),
                outline.heading(period),
                Paginator.continued(words, note(period), continued),
                earlier || period.kind() == Kind.UNTOLD,
                alone || (earlier && period.entries().size() <= MAX_OPEN),
                run.stream().map(line -> lines.line(path, line.entry())).toList());
    }

    /** What a heading leaves open, and how much stands under it. */
    private String note(TimelinePeriod period) {
        String counted = counted(period);
        return switch (period.kind()) {
            case EARLIER -> words.text("timeline.earlier.note", counted);
            case YEAR -> words.text("timeline.year.note", counted);
            case MONTH, UNDATED -> counted;
            case UNTOLD -> words.text("timeline.untold.note", counted);
        };
    }

    private String counted(TimelinePeriod period) {
        int articles =
                (int) period.entries().stream().filter(Publication.class::isInstance).count();
        int datings = period.entries().size() - articles;
        String of = words.count("count.articles", articles);
        if (datings == 0) {
            return of;
        }
        String dated = words.count("count.datings", datings);
        return articles == 0 ? dated : words.text("timeline.counted", dated, of);
    }
}
