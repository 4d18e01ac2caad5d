package dossier.build;

import dossier.corpus.twin.Twin;
import java.util.List;

/**
 * What a check found.
 *
 * @param twins paragraphs that two articles share
 */
public record CheckResult(BuildResult build, List<Twin> twins) {

    public CheckResult {
        twins = List.copyOf(twins);
    }
}
