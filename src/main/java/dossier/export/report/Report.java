package dossier.export.report;

import dossier.corpus.twin.Twin;
import dossier.model.Problem;
import dossier.model.Translation;
import dossier.model.Wording;
import java.util.List;

/**
 * What there is to report.
 *
 * @param problems sorted by place, in the language
 * @param twins paragraphs that two articles share
 */
public record Report(List<Problem> problems, List<Twin> twins, Translation language) {

    public Report {
        problems = problems.stream().map(problem -> problem.in(language)).toList();
        twins = List.copyOf(twins);
    }

    /** What twins are called where problems have codes. */
    static final String TWIN = "paragraph-shared";

    /** What a twin is, in one line. */
    String message(Twin twin) {
        String other = twin.one().location().toString();
        return language.text(
                twin.isSame()
                        ? Wording.of("this paragraph stands in {0} too", other)
                        : Wording.of("this paragraph is {0}% that of {1}", twin.alike(), other));
    }
}
