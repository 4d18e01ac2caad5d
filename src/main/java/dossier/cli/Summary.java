package dossier.cli;

import dossier.build.BuildResult;
import dossier.build.CheckResult;
import dossier.model.Problem;
import dossier.model.Severity;
import dossier.model.SitePath;
import dossier.publish.PublishReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command prints when it is done: problems first, the count last. */
final class Summary {

    private static final int MAX_NAMED = 20;

    private final Desk desk;
    private final Words words;
    private final long start = System.nanoTime();

    private Summary(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    static Summary startingNow(Desk desk) {
        return new Summary(desk);
    }

    /** Prints what a check found, but for the problems themselves. */
    void print(CheckResult result) {
        input(result.build());
        desk.line("summary.site", words.text("site.checked"));
        if (!result.twins().isEmpty()) {
            desk.line("summary.twins", words.count("twins", result.twins().size()));
        }
        desk.line("summary.problems", counts(result.build().problems()));
        seconds();
    }

    /** Prints what a build did; counts doubts, which are for a check to list. */
    void print(
            BuildResult result, List<Problem> problems, Optional<PublishReport> report, Path site) {
        boolean doubts = problems.stream().anyMatch(Summary::isDoubt);
        if (problems(problems)) {
            desk.out().println();
        }
        input(result);
        desk.line(
                "summary.site",
                report.map(done -> written(done, site)).orElseGet(() -> words.text("site.errors")));
        report.ifPresent(done -> kept(done.kept()));
        String counts = counts(problems);
        desk.line("summary.problems", doubts ? words.text("problems.doubts", counts) : counts);
        seconds();
    }

    /** Names files that somebody changed, so that nobody takes them for the dossier's. */
    private void kept(List<SitePath> files) {
        if (!files.isEmpty()) {
            List<String> names = files.stream().map(SitePath::path).toList();
            desk.line("summary.kept", words.text("kept.changed", named(names)));
        }
    }

    private String named(List<String> files) {
        int more = files.size() - MAX_NAMED;
        String named = String.join(", ", files.subList(0, Math.min(MAX_NAMED, files.size())));
        return more > 0 ? words.text("listed.more", named, more) : named;
    }

    private String written(PublishReport report, Path site) {
        return words.text(
                "site.written", site, report.written(), report.unchanged(), report.removed());
    }

    /** Prints errors and warnings, a line each; whether there are any. */
    boolean problems(List<Problem> problems) {
        List<Problem> urgent = problems.stream().filter(problem -> !isDoubt(problem)).toList();
        urgent.stream().map(words::line).forEach(desk.out()::println);
        return !urgent.isEmpty();
    }

    /** What a build did, in numbers by name. */
    static Map<String, Integer> numbers(BuildResult result, Optional<PublishReport> report) {
        BuildResult.Counts counts = result.counts();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("articles", counts.articles());
        numbers.put("undated", counts.undated());
        numbers.put("drafts", counts.drafts());
        numbers.put("names", counts.names());
        numbers.put("mentions", counts.mentions());
        numbers.put("dates", counts.dates());
        numbers.put("quotes", counts.quotes());
        numbers.put("figures", counts.figures());
        numbers.put("written", report.map(PublishReport::written).orElse(0));
        numbers.put("unchanged", report.map(PublishReport::unchanged).orElse(0));
        numbers.put("removed", report.map(PublishReport::removed).orElse(0));
        return numbers;
    }

    /** Prints what was read. */
    void input(BuildResult result) {
        BuildResult.Counts counts = result.counts();
        String articles = Integer.toString(counts.articles());
        String dated =
                counts.undated() == 0
                        ? articles
                        : words.text("articles.undated", articles, counts.undated());
        desk.line(
                "summary.articles",
                counts.drafts() == 0
                        ? dated
                        : words.text(
                                "articles.drafts", dated, words.count("drafts", counts.drafts())));
        desk.line(
                "summary.names",
                counts.names() == 0
                        ? words.text("names.none")
                        : words.text(
                                "names.mentions",
                                counts.names(),
                                words.count("mentions", counts.mentions())));
        desk.line(
                "summary.read",
                String.join(
                        ", ",
                        words.count("dates", counts.dates()),
                        words.count("quotes", counts.quotes()),
                        words.count("figures", counts.figures())));
        List<String> ignored = result.ignored();
        if (!ignored.isEmpty()) {
            desk.line("summary.ignored", named(ignored));
        }
    }

    private String counts(List<Problem> problems) {
        return problems.isEmpty()
                ? words.text("problems.none")
                : words.text(
                        "problems.counts",
                        count(problems, Severity.ERROR, "errors"),
                        count(problems, Severity.WARNING, "warnings"),
                        count(problems, Severity.DOUBT, "doubts"));
    }

    private void seconds() {
        desk.line("summary.seconds", Seconds.of(System.nanoTime() - start));
    }

    private static boolean isDoubt(Problem problem) {
        return problem.severity() == Severity.DOUBT;
    }

    private String count(List<Problem> problems, Severity severity, String key) {
        long count = problems.stream().filter(problem -> problem.severity() == severity).count();
        return words.count(key, (int) count);
    }
}
