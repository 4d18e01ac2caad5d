package dossier.build;

import dossier.article.Article;
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
     * @param drafts how many were left out
     * @param names entities of the register that articles mention
     * @param dates words that say when
     * @param quotes direct speech, the forms of one quote counted once
     * @param figures quantities
     */
    public record Counts(
            int articles,
            int undated,
            int drafts,
            int names,
            int mentions,
            int dates,
            int quotes,
            int figures) {

        static Counts of(Corpus corpus, int drafts) {
            List<Article> articles = corpus.articles();
            return new Counts(
                    articles.size(),
                    (int) articles.stream().filter(a -> a.date().isEmpty()).count(),
                    drafts,
                    corpus.mentions().mentioned().size(),
                    corpus.mentions().total(),
                    articles.stream().mapToInt(a -> a.findings().dates().size()).sum(),
                    corpus.quotes().total(),
                    articles.stream().mapToInt(a -> a.findings().figures().size()).sum());
        }
    }

    public BuildResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    static BuildResult withoutArticles(int drafts, ProblemList problems, List<String> ignored) {
        Counts counts = new Counts(0, 0, drafts, 0, 0, 0, 0, 0);
        return new BuildResult(List.of(), problems.sorted(), counts, ignored);
    }

    /** Drops the files when there are errors. */
    static BuildResult of(
            Counts counts, List<OutputFile> files, List<Problem> problems, List<String> ignored) {
        boolean errors = problems.stream().anyMatch(Problem::isError);
        return new BuildResult(errors ? List.of() : files, problems, counts, ignored);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
