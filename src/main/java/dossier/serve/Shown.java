package dossier.serve;

import dossier.build.BuildResult;
import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What browsers get to see: the last good site, and what is wrong with the one that came after it.
 *
 * @param files by path; none before there is a good site
 * @param problems errors and warnings, sorted by place
 * @param failure what kept the site from being built at all; empty when nothing did
 */
record Shown(Map<String, OutputFile> files, List<Problem> problems, String failure) {

    /** Before the first build. */
    static final Shown NOTHING = new Shown(Map.of(), List.of(), "");

    Shown {
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** What a build leaves to be seen. */
    Shown after(BuildResult result) {
        List<Problem> urgent =
                result.problems().stream()
                        .filter(problem -> problem.severity() != Severity.DOUBT)
                        .toList();
        Map<String, OutputFile> built =
                result.files().stream()
                        .collect(Collectors.toMap(file -> file.path().path(), Function.identity()));
        return new Shown(result.hasErrors() ? files : built, urgent, "");
    }

    /** With newer pages over those of the last build, whose problems may be mended by them. */
    Shown with(List<OutputFile> pages) {
        Map<String, OutputFile> all = new HashMap<>(files);
        pages.forEach(file -> all.put(file.path().path(), file));
        return new Shown(all, problems, failure);
    }

    /** What is to be seen when a build broke off. */
    Shown afterFailure(String said) {
        return new Shown(files, problems, said);
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(OutputFile::bytes);
    }
}
