package dossier.build;

import dossier.model.Fingerprint;
import dossier.model.Problem;
import java.util.List;

/**
 * What a build notes for the next: as long as its inputs are the same and the site stands, there is
 * nothing to do but to say the same again.
 *
 * @param inputs of all that the site was made of
 * @param read the seeds among these, whose content counts; of the others only that they are there
 * @param site of the site's files
 */
record BuildNote(
        Fingerprint inputs,
        List<String> read,
        Fingerprint site,
        int files,
        BuildResult.Counts counts,
        List<Problem> problems,
        List<String> ignored) {

    BuildNote {
        read = List.copyOf(read);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** The result of the build, without its files. */
    BuildResult result() {
        return new BuildResult(List.of(), problems, counts, ignored);
    }
}
