package dossier.build;

import dossier.corpus.Corpus;
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

    static BuildResult withoutArticles(List<Problem> problems, List<String> ignored) {
        return new BuildResult(List.of(), problems, new Counts(0, 0, 0, 0), ignored);
    }

    /** Counts what was read, and drops the files when there are errors. */
    static BuildResult of(
            Corpus corpus, List<OutputFile> files, List<Problem> problems, List<String> ignored) {
        Counts counts =
                new Counts(
                        corpus.articles().size(),
                        (int) corpus.articles().stream().filter(a -> a.date().isEmpty()).count(),
                        corpus.mentions().mentioned().size(),
                        corpus.mentions().total());
        boolean errors = problems.stream().anyMatch(Problem::isError);
        return new BuildResult(errors ? List.of() : files, problems, counts, ignored);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
