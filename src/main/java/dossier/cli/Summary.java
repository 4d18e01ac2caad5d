package dossier.cli;

import dossier.build.BuildResult;
import dossier.model.Problem;
import dossier.model.Severity;
import dossier.model.SitePath;
import dossier.publish.PublishReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a command prints when it is done: problems first, the count last. */
final class Summary {

    private static final int MAX_NAMED = 20;
    private static final String DOUBTS_UNLISTED = ": \"dossier check\" lists them";
    private static final String UNWRITTEN = "not written: the errors come first";

    private final PrintWriter out;
    private final long start = System.nanoTime();

    private Summary(PrintWriter out) {
        this.out = out;
    }

    static Summary startingNow(PrintWriter out) {
        return new Summary(out);
    }

    /** Prints what a check found. */
    void print(BuildResult result) {
        problems(result.problems());
        input(result);
        out.println("site       not written: this was a check");
        counts(result.problems(), "");
    }

    /** Prints what a build did; counts doubts, which are for a check to list. */
    void print(
            BuildResult result, List<Problem> problems, Optional<PublishReport> report, Path site) {
        List<Problem> urgent = problems.stream().filter(problem -> !isDoubt(problem)).toList();
        problems(urgent);
        input(result);
        out.println("site       " + report.map(done -> words(done, site)).orElse(UNWRITTEN));
        report.ifPresent(done -> kept(done.kept()));
        counts(problems, urgent.size() == problems.size() ? "" : DOUBTS_UNLISTED);
    }

    /** Names files that somebody changed, so that nobody takes them for the dossier's. */
    private void kept(List<SitePath> files) {
        if (!files.isEmpty()) {
            List<String> names = files.stream().map(SitePath::path).toList();
            out.println(
                    "kept       " + named(names) + ": no longer the site's, but changed by hand");
        }
    }

    private static String named(List<String> files) {
        int more = files.size() - MAX_NAMED;
        List<String> named = files.subList(0, Math.min(MAX_NAMED, files.size()));
        return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String words(PublishReport report, Path site) {
        return site
                + ": "
                + report.written()
                + " files written, "
                + report.unchanged()
                + " unchanged, "
                + report.removed()
                + " removed";
    }

    private void problems(List<Problem> problems) {
        problems.forEach(out::println);
        if (!problems.isEmpty()) {
            out.println();
        }
    }

    private void input(BuildResult result) {
        BuildResult.Counts counts = result.counts();
        String undated = counts.undated() == 0 ? "" : " (" + counts.undated() + " without a date)";
        out.println("articles   " + counts.articles() + undated);
        out.println("names      " + counts.names() + ", in " + count(counts.mentions(), "mention"));
        out.println(
                "read       "
                        + String.join(
                                ", ",
                                count(counts.dates(), "date"),
                                count(counts.quotes(), "quote"),
                                count(counts.figures(), "figure")));
        List<String> ignored = result.ignored();
        if (!ignored.isEmpty()) {
            out.println("ignored    " + named(ignored));
        }
    }

    /**
     * @param after what follows the counts
     */
    private void counts(List<Problem> problems, String after) {
        String counts =
                count(problems, Severity.ERROR, "error")
                        + ", "
                        + count(problems, Severity.WARNING, "warning")
                        + ", "
                        + count(problems, Severity.DOUBT, "doubt");
        out.println("problems   " + (problems.isEmpty() ? "none" : counts + after));
        out.println("seconds    " + seconds(System.nanoTime() - start));
    }

    /** Seconds with two decimals. */
    private static String seconds(long nanoseconds) {
        long hundredths = (nanoseconds + 5_000_000) / 10_000_000;
        long fraction = hundredths % 100;
        return hundredths / 100 + (fraction < 10 ? ".0" : ".") + fraction;
    }

    private static boolean isDoubt(Problem problem) {
        return problem.severity() == Severity.DOUBT;
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String count(List<Problem> problems, Severity severity, String word) {
        long count = problems.stream().filter(problem -> problem.severity() == severity).count();
        return count((int) count, word);
    }
}
