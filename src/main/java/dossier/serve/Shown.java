package dossier.serve;

import dossier.build.BuildResult;
import dossier.model.OutputFile;
import dossier.model.Problem;
import dossier.model.Severity;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What browsers get to see: the last good site, and what is wrong with the one that came after it.
 *
 * @param newer pages by path that stand instead of files of the same path, or beside them
 * @param files by path; none before there is a good site
 * @param problems errors and warnings, sorted by place
 * @param failure what kept the site from being built at all; empty when nothing did
 */
record Shown(
        Map<String, OutputFile> newer,
        Map<String, OutputFile> files,
        List<Problem> problems,
        String failure) {

    /** Before the first build. */
    static final Shown NOTHING = new Shown(Map.of(), Map.of(), List.of(), "");

    Shown {
        problems = List.copyOf(problems);
    }

    /** What a build leaves to be seen. */
    Shown after(BuildResult result) {
        List<Problem> urgent =
                result.problems().stream()
                        .filter(problem -> problem.severity() != Severity.DOUBT)
                        .toList();
        return result.hasErrors()
                ? new Shown(newer, files, urgent, "")
                : new Shown(Map.of(), byPath(result.files()), urgent, "");
    }

    /** Of those with the same path, the last. */
    private static Map<String, OutputFile> byPath(List<OutputFile> files) {
        Map<String, OutputFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path().path(), file));
        return Collections.unmodifiableMap(byPath);
    }

    /** With newer pages over those of the last build, whose problems may be mended by them. */
    Shown with(List<OutputFile> pages) {
        Map<String, OutputFile> over = new HashMap<>(newer);
        pages.forEach(page -> over.put(page.path().path(), page));
        return new Shown(Collections.unmodifiableMap(over), files, problems, failure);
    }

    /** With these pages alone over those of the last build. */
    Shown withOnly(List<OutputFile> pages) {
        return new Shown(byPath(pages), files, problems, failure);
    }

    /** What is to be seen when a build broke off. */
    Shown afterFailure(String said) {
        return new Shown(newer, files, problems, said);
    }

    /** Whether there is nothing to see yet. */
    boolean isNothing() {
        return newer.isEmpty() && files.isEmpty();
    }

    boolean has(String path) {
        return newer.containsKey(path) || files.containsKey(path);
    }

    /** Each path once. */
    List<OutputFile> all() {
        Map<String, OutputFile> all = new HashMap<>(files);
        all.putAll(newer);
        return List.copyOf(all.values());
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(newer.get(path))
                .or(() -> Optional.ofNullable(files.get(path)))
                .map(OutputFile::bytes);
    }
}
