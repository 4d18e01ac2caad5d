package dossier.export.report;

import dossier.corpus.twin.Twin;
import dossier.model.Problem;
import java.util.List;

/**
 * What there is to report.
 *
 * @param problems sorted by place
 * @param twins paragraphs that two articles share
 */
public record Report(List<Problem> problems, List<Twin> twins) {

    public Report {
        problems = List.copyOf(problems);
        twins = List.copyOf(twins);
    }

    /** What twins are called where problems have codes. */
    static final String TWIN = "paragraph-shared";

    /** What a twin is, in one line. */
    static String message(Twin twin) {
        String other = twin.one().location().toString();
        return twin.isSame()
                ? "this paragraph stands in " + other + " too"
                : "this paragraph is " + twin.alike() + "% that of " + other;
    }
}
