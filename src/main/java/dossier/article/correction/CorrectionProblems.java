package dossier.article.correction;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import java.util.function.Consumer;

/** Says which corrections contradict each other, or have nothing to correct. */
record CorrectionProblems(Consumer<Problem> problems) {

    void twice(Located correction, SourceLocation first) {
        problems.accept(
                new Problem(
                        ProblemCode.CORRECTION_TWICE,
                        correction.location(),
                        "the "
                                + correction.kind().key()
                                + " at \""
                                + correction.words()
                                + "\" is corrected at "
                                + first
                                + " too",
                        "remove one of the two"));
    }

    void needless(Located correction) {
        String hint =
                correction.decision() instanceof Decision.Counts counts && counts.bounds().isEmpty()
                        ? "remove this correction, or add a \"value:\" to make it a figure"
                        : "remove this correction: there is nothing to overrule";
        problems.accept(
                new Problem(
                        ProblemCode.CORRECTION_NEEDLESS,
                        correction.location(),
                        "no "
                                + correction.kind().key()
                                + " is found at \""
                                + correction.words()
                                + "\"",
                        hint));
    }
}
