package dossier.build;

import dossier.model.OutputFile;
import dossier.model.Problem;
import java.util.List;

/**
 * What a build made, before anything is published.
 *
 * @param files the whole site but its manifest; nothing when there are errors
 * @param problems sorted by place
 * @param ignored files among the seeds that are nothing the generator knows
 */
public record BuildResult(
        List<OutputFile> files, List<Problem> problems, Counts counts, List<String> ignored) {

    /**
     * What was read.
     *
     * @param names entities of the register that articles mention
     */
    public record Counts(int articles, int undated, int names, int mentions) {}

    public BuildResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
