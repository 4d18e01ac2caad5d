package dossier.cli;

import dossier.build.BuildResult;
import dossier.model.Problem;
import dossier.model.Severity;
import dossier.publish.PublishReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a command prints when it is done: problems first, the count last. */
final class Summary {

    private static final int MAX_IGNORED = 20;

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
        input(result, result.problems());
        out.println("site       not written: this was a check");
        problems(result.problems());
    }

    /** Prints what a build did. */
    void print(
            BuildResult result, List<Problem> problems, Optional<PublishReport> report, Path site) {
        input(result, problems);
        report.ifPresentOrElse(
                done ->
                        out.printf(
                                Locale.ROOT,
                                "site       %s: %d files written, %d unchanged, %d removed%n",
                                site,
                                done.written(),
                                done.unchanged(),
                                done.removed()),
                () -> out.println("site       not written: the errors come first"));
        problems(problems);
    }

    private void input(BuildResult result, List<Problem> problems) {
        problems.forEach(out::println);
        if (!problems.isEmpty()) {
            out.println();
        }
        BuildResult.Counts counts = result.counts();
        out.printf(
                Locale.ROOT,
                "articles   %d%s%n",
                counts.articles(),
                counts.undated() == 0 ? "" : " (" + counts.undated() + " without a date)");
        out.printf(
                Locale.ROOT, "names      %d, in %d mentions%n", counts.names(), counts.mentions());
        List<String> ignored = result.ignored();
        if (!ignored.isEmpty()) {
            int more = ignored.size() - MAX_IGNORED;
            out.println(
                    "ignored    "
                            + String.join(
                                    ", ", ignored.subList(0, Math.min(MAX_IGNORED, ignored.size())))
                            + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private void problems(List<Problem> problems) {
        out.printf(
                Locale.ROOT,
                "problems   %s%n",
                problems.isEmpty()
                        ? "none"
                        : count(problems, Severity.ERROR, "error")
                                + ", "
                                + count(problems, Severity.WARNING, "warning")
                                + ", "
                                + count(problems, Severity.DOUBT, "doubt"));
        out.printf(Locale.ROOT, "seconds    %.2f%n", (System.nanoTime() - start) / 1e9);
    }

    private static String count(List<Problem> problems, Severity severity, String word) {
        long count = problems.stream().filter(problem -> problem.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
