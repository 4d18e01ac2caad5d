package dossier.plan.figure;

import dossier.corpus.Evidence;
import dossier.corpus.FigureLedger.Topic;
import dossier.corpus.Report;
import dossier.language.Bounds;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.model.SitePath;
import dossier.page.Dispute;
import dossier.page.DisputeLine;
import dossier.page.Link;
import dossier.plan.part.ConcordancePlanner;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Plans the topic on which the most sources report different figures. */
public final class DisputePlanner {

    private static final int MAX_LINES = 5;

    /** Context on either side of the words, in UTF-16 code units. */
    private static final int MAX_CONTEXT = 100;

    private final SiteContext site;
    private final Messages words;
    private final References references;
    private final ConcordancePlanner contexts;

    public DisputePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.references = new References(site);
        this.contexts = new ConcordancePlanner(site, MAX_CONTEXT);
    }

    /** Empty when sources agree on every topic, or none compares. */
    public Optional<Dispute> plan(SitePath from) {
        return site.corpus().figures().topics().stream()
                .filter(Topic::isDisputed)
                .findFirst()
                .map(topic -> dispute(from, topic));
    }

    private Dispute dispute(SitePath from, Topic topic) {
        List<Report> shown = telling(topic.reports());
        return new Dispute(
                words.text("front.dispute.heading", words.text("topic." + topic.key())),
                note(topic, shown),
                shown.stream().map(report -> line(from, report)).toList(),
                new Link(words.text("front.dispute.all"), FigurePlanner.link(site, from, topic)));
    }

    /** All reports when there are few; else the first and last, the lowest and the highest. */
    private static List<Report> telling(List<Report> reports) {
        if (reports.size() <= MAX_LINES) {
            return reports;
        }
        Comparator<Integer> byLeast =
                Comparator.comparing((Integer i) -> least(reports.get(i)))
                        .thenComparing(Comparator.reverseOrder());
        List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
        TreeSet<Integer> chosen = new TreeSet<>(List.of(0, reports.size() - 1));
        all.stream().min(byLeast).ifPresent(chosen::add);
        all.stream().max(byLeast).ifPresent(chosen::add);
        return chosen.stream().map(reports::get).toList();
    }

    private static BigDecimal least(Report report) {
        Bounds bounds = report.figures().get(0).bounds();
        return bounds.min().or(bounds::max).orElseThrow();
    }

    private String note(Topic topic, List<Report> shown) {
        int told = topic.reports().size();
        int silent = site.corpus().articles().size() - told;
        String counted =
                silent == 0
                        ? words.text("front.dispute.note.all", words.count("count.articles", told))
                        : words.text(
                                "front.dispute.note",
                                words.count("count.articles", told),
                                words.count("count.articles", silent));
        return ofOneMonth(shown) ? counted + " " + words.text("front.dispute.order") : counted;
    }

    /** Whether two neighbours have the same date, of which the day isn't known. */
    private static boolean ofOneMonth(List<Report> reports) {
        for (int i = 1; i < reports.size(); i++) {
            Optional<Edtf> before = reports.get(i - 1).article().date();
            Optional<Edtf> date = reports.get(i).article().date();
            if (date.isPresent()
                    && date.get().precision() == DatePrecision.MONTH
                    && date.equals(before)) {
                return true;
            }
        }
        return false;
    }

    private DisputeLine line(SitePath from, Report report) {
        Evidence evidence = new Evidence(report.article(), report.figures().get(0).span());
        return new DisputeLine(contexts.line(from, evidence), references.source(from, evidence));
    }
}
