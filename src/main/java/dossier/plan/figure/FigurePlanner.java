package dossier.plan.figure;

import dossier.corpus.Evidence;
import dossier.corpus.FigureLedger.Topic;
import dossier.corpus.Report;
import dossier.model.SitePath;
import dossier.page.ComparisonTable;
import dossier.page.ConcordanceLine;
import dossier.page.CountedLink;
import dossier.page.FigureGroup;
import dossier.page.FiguresPage;
import dossier.page.Link;
import dossier.page.ReportView;
import dossier.plan.part.ConcordancePlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.plan.part.Runs;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Plans the ledger of figures by topic. */
public final class FigurePlanner {

    private final SiteContext site;
    private final Messages words;
    private final References references;
    private final ConcordancePlanner contexts;
    private final FramePlanner frames;
    private final ComparisonPlanner comparisons;

    public FigurePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
        this.contexts = new ConcordancePlanner(site);
        this.frames = new FramePlanner(site);
        this.comparisons = new ComparisonPlanner(site);
    }

    /** A report with its topic. */
    private record Line(Topic topic, Report report) {}

    /** Its pages; none for a dossier without figures. */
    public List<PlannedPage> plan() {
        List<Line> lines = new ArrayList<>();
        for (Topic topic : site.corpus().figures().topics()) {
            topic.reports().forEach(report -> lines.add(new Line(topic, report)));
        }
        return lines.isEmpty()
                ? List.of()
                : Paginator.pages(lines, page -> site.addresses().figures(page), this::page);
    }

    private FiguresPage page(int number, int total, List<Line> lines) {
        IntFunction<SitePath> paths = page -> site.addresses().figures(page);
        SitePath path = paths.apply(number);
        String heading = words.text("figures.heading");
        List<CountedLink> topics = number == 1 ? topics(path) : List.of();
        return new FiguresPage(
                frames.listFrame(path, heading, number, "figures.description"),
                heading,
                words.text("figures.summary"),
                topics.size() > 1,
                topics,
                number == 1
                        ? comparisons.plan(path, topic -> link(path, topic))
                        : ComparisonTable.NONE,
                groups(path, lines),
                new Paginator(words, paths, "").pagination(number, total));
    }

    private List<CountedLink> topics(SitePath path) {
        List<CountedLink> links = new ArrayList<>();
        for (Topic topic : site.corpus().figures().topics()) {
            Link link = link(path, topic);
            links.add(
                    new CountedLink(
                            link.label(), link.href(), words.number(topic.reports().size())));
        }
        return links;
    }

    private Link link(SitePath path, Topic topic) {
        return new Link(label(topic), link(site, path, topic));
    }

    /** The way to where a topic's reports begin. */
    static String link(SiteContext site, SitePath from, Topic topic) {
        int before = 0;
        for (Topic other : site.corpus().figures().topics()) {
            if (other == topic) {
                break;
            }
            before += other.reports().size();
        }
        int page = before / SiteContext.PAGE_SIZE + 1;
        return Addresses.link(from, site.addresses().figures(page), anchor(topic));
    }

    private static String anchor(Topic topic) {
        return "topic-" + (topic.isTold() ? topic.key() : "untold");
    }

    private String label(Topic topic) {
        return words.text(topic.isTold() ? "topic." + topic.key() : "figures.untold");
    }

    /** A group for each run of reports on one topic. */
    private List<FigureGroup> groups(SitePath path, List<Line> lines) {
        return Runs.of(lines, line -> line.topic().key()).stream()
                .map(run -> group(path, run))
                .toList();
    }

    private FigureGroup group(SitePath path, List<Line> lines) {
        Topic topic = lines.get(0).topic();
        return new FigureGroup(
                anchor(topic),
                label(topic),
                topic.isDisputed() ? "disputed" : "",
                Paginator.continued(
                        words,
                        words.count("figures.sources", topic.reports().size()),
                        lines.get(0).report() != topic.reports().get(0)),
                lines.stream().map(line -> report(path, line.report())).toList());
    }

    private ReportView report(SitePath path, Report report) {
        List<Evidence> evidence =
                report.figures().stream()
                        .map(figure -> new Evidence(report.article(), figure.span()))
                        .toList();
        List<ConcordanceLine> lines = contexts.lines(path, evidence);
        return new ReportView(
                evidence.get(0).words(),
                site.foreignLanguage(report.article()),
                references.source(path, evidence.get(0)),
                lines.get(0),
                lines.size() > 1,
                lines.subList(1, lines.size()));
    }
}
