package dossier.article;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.source.SourceText;
import dossier.source.TextFormat;
import dossier.source.paste.Trace;
import dossier.source.paste.Traces;
import java.util.function.Consumer;

/** Tells of what pasting left in a text that was saved by hand. */
final class PasteCheck {

    private static final Wording LEAVE =
            Wording.of("remove it, or leave it if it belongs to the article");

    private final Consumer<Problem> problems;

    PasteCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Reports each trace in an article's text. */
    void check(SourceText source) {
        boolean markdown = source.format() == TextFormat.MARKDOWN;
        for (Trace trace : Traces.in(source.body().lines().toList(), markdown)) {
            report(trace, place(source.bodyStart(), trace));
        }
    }

    private static SourceLocation place(SourceLocation start, Trace trace) {
        int column = trace.line() == 1 ? start.column() - 1 + trace.column() : trace.column();
        return new SourceLocation(start.file(), start.line() + trace.line() - 1, column);
    }

    private void report(Trace trace, SourceLocation at) {
        switch (trace.kind()) {
            case MOJIBAKE -> misread(trace, at);
            case LOST ->
                    problem(
                            ProblemCode.TEXT_LOST,
                            at,
                            Wording.of("a letter was lost in \"{0}\"", trace.words()),
                            Wording.of("type it as the original has it"));
            case MARKUP ->
                    problem(
                            ProblemCode.TEXT_MARKUP,
                            at,
                            Wording.of(
                                    "\"{0}\" is HTML, which readers see as it stands; such signs in this text: {1}",
                                    trace.words(), trace.count()),
                            Wording.of(
                                    "write the letters that it stands for, or remove it; a browser shows the text to copy"));
            case MENU ->
                    problem(
                            ProblemCode.TEXT_STRAY,
                            at,
                            Wording.of(
                                    "the {0} lines from here on look like the menu of a web page",
                                    trace.count()),
                            Wording.of("remove them, or leave them if they belong to the article"));
            case READ_ALSO -> stray(at, Wording.of("this line leads to another article"));
            case PAYWALL -> stray(at, Wording.of("this line is about subscriptions"));
            case PAGE_PART -> stray(at, Wording.of("this line belongs to the web page"));
            default -> throw new IllegalStateException("no trace: " + trace.kind());
        }
    }

    private void misread(Trace trace, SourceLocation at) {
        problem(
                ProblemCode.TEXT_MISREAD,
                at,
                Wording.of(
                        "letters were read in the wrong encoding, as in \"{0}\"; in this text: {1}",
                        trace.words(), trace.count()),
                Wording.of(
                        "write \"{0}\"; or make the article anew with dossier new --from, which mends all of them",
                        trace.better()));
    }

    private void stray(SourceLocation at, Wording what) {
        problem(ProblemCode.TEXT_STRAY, at, what, LEAVE);
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
