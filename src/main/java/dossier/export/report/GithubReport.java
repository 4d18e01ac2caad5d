package dossier.export.report;

import dossier.corpus.twin.Twin;
import dossier.model.Problem;
import dossier.model.Severity;
import dossier.model.SourceLocation;

/** A report as workflow commands of GitHub Actions, which show it beside the lines meant. */
public final class GithubReport {

    private GithubReport() {}

    /** A line for each problem and twin. */
    public static String of(Report report) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : report.problems()) {
            lines.append("::").append(command(problem.severity()));
            place(lines, problem.location(), problem.code().key());
            lines.append(data(problem.message() + "; " + problem.hint())).append('\n');
        }
        for (Twin twin : report.twins()) {
            lines.append("::").append(command(Severity.DOUBT));
            place(lines, twin.other().location(), Report.TWIN);
            lines.append(data(report.message(twin))).append('\n');
        }
        return lines.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case DOUBT -> "notice";
        };
    }

    private static void place(StringBuilder lines, SourceLocation at, String title) {
        lines.append(" file=").append(property(at.file()));
        if (at.line() > 0) {
            lines.append(",line=").append(at.line());
        }
        if (at.column() > 0) {
            lines.append(",col=").append(at.column());
        }
        lines.append(",title=").append(property(title)).append("::");
    }

    /** As the runner's toolkit escapes it (actions/toolkit, command.ts). */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
