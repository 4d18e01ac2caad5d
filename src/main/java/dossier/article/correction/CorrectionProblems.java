package dossier.article.correction;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.function.Consumer;

/** Says which corrections contradict each other, or have nothing to correct. */
record CorrectionProblems(Consumer<Problem> problems) {

    void twice(Located correction, SourceLocation first) {
        problems.accept(
                new Problem(
                        ProblemCode.CORRECTION_TWICE,
                        correction.location(),
                        Wording.of(
                                "{0} at \"{1}\" is corrected at {2} too",
                                correction.kind().theOne(), correction.words(), first),
                        Wording.of("remove one of the two")));
    }

    void needless(Located correction) {
        Wording remedy =
                correction.decision() instanceof Decision.Counts counts && counts.bounds().isEmpty()
                        ? Wording.of(
                                "remove this correction, or add a \"value:\" to make it a figure")
                        : Wording.of("remove this correction: there is nothing to overrule");
        problems.accept(
                new Problem(
                        ProblemCode.CORRECTION_NEEDLESS,
                        correction.location(),
                        Wording.of(
                                "no {0} is found at \"{1}\"",
                                correction.kind().called(), correction.words()),
                        remedy));
    }
}
