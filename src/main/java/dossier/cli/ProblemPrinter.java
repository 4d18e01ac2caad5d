package dossier.cli;

import dossier.model.Problem;
import dossier.model.Severity;
import dossier.model.SourceLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Prints problems by file, each with its line, the place underlined, and the remedy. */
final class ProblemPrinter {

    private static final String INDENT = "    ";

    /** Begins a line to paste at the end of a remedy. */
    private static final String PASTE = ": - {";

    private final PrintWriter out;
    private final Words words;
    private final Ink ink;
    private final SourceLines lines = new SourceLines();

    ProblemPrinter(Desk desk) {
        out = desk.out();
        words = desk.words();
        ink = new Ink(desk.colour());
    }

    /**
     * Prints them all.
     *
     * @param problems sorted by place
     */
    void print(List<Problem> problems) throws IOException {
        String file = "";
        for (Problem problem : words.said(problems)) {
            if (!problem.location().file().equals(file)) {
                file = problem.location().file();
                out.println(ink.bold(file));
            }
            print(problem);
            out.println();
        }
    }

    private void print(Problem problem) throws IOException {
        SourceLocation at = problem.location();
        String place =
                at.line() == 0 ? "" : at.line() + (at.column() == 0 ? "" : ":" + at.column());
        out.println(
                "  "
                        + (place.isEmpty() ? "" : place + " ")
                        + severity(problem.severity())
                        + " "
                        + ink.faint(problem.code().key())
                        + ": "
                        + Cells.shown(problem.message()));
        lines.at(at).filter(line -> !line.isBlank()).ifPresent(line -> excerpt(line, problem));
        String hint = problem.hint();
        int paste = hint.indexOf(PASTE);
        String remedy = paste < 0 ? hint : hint.substring(0, paste + 1);
        out.println(INDENT + ink.green(words.text("check.remedy")) + " " + Cells.shown(remedy));
        if (paste >= 0) {
            out.println(INDENT + Cells.shown(hint.substring(paste + 2)));
        }
    }

    private void excerpt(String line, Problem problem) {
        SourceExcerpt excerpt = SourceExcerpt.of(line, problem);
        out.println(INDENT + excerpt.line());
        if (!excerpt.underline().isEmpty()) {
            out.println(INDENT + coloured(problem.severity(), excerpt.underline()));
        }
    }

    /** Prints the first error once more, in one line, where the eye ends. */
    void firstError(List<Problem> problems) {
        problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(
                        first -> {
                            out.println();
                            out.println(
                                    ink.red(words.text("check.first"))
                                            + " "
                                            + Cells.shown(words.line(first)));
                        });
    }

    private String severity(Severity severity) {
        return coloured(severity, words.severity(severity));
    }

    private String coloured(Severity severity, String said) {
        return switch (severity) {
            case ERROR -> ink.red(said);
            case WARNING -> ink.yellow(said);
            case DOUBT -> ink.cyan(said);
        };
    }
}
