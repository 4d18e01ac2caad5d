package dossier.build;

import dossier.article.Article;
import dossier.model.Problem;
import dossier.register.Register;
import dossier.source.FileTree;
import dossier.suggest.NameSuggester;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.util.List;

/**
 * What the seeds say of names.
 *
 * @param articles with the register's names as mentions
 * @param problems of the seeds, sorted by place
 */
public record ReadNames(Register register, List<Article> articles, List<Problem> problems) {

    public ReadNames {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all articles, drafts too, and the register as a build does.
     *
     * @throws IOException when the disk fails
     */
    public static ReadNames of(FileTree tree) throws IOException {
        BuildWay way = new BuildWay(Drafts.SHOWN, BuildListener.NONE, new BuildMemory());
        ProblemList problems = new ProblemList();
        Reading reading = Reading.of(tree, way, problems);
        return new ReadNames(reading.register(), reading.articles(), problems.sorted());
    }

    /** Names that the register lacks. */
    public List<Suggestion> suggestions() {
        return NameSuggester.suggest(articles, register);
    }
}
