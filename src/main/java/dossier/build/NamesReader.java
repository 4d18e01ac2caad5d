package dossier.build;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.article.correction.CorrectionsParser;
import dossier.model.Problem;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.source.SeedTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import dossier.suggest.NameSuggester;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.util.List;

/** Reads the seeds as a build does, for their names alone. */
public final class NamesReader {

    private NamesReader() {}

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

        /** Names that the register lacks. */
        public List<Suggestion> suggestions() {
            return NameSuggester.suggest(articles, register);
        }
    }

    /**
     * Reads all articles and the register.
     *
     * @throws IOException when the disk fails
     */
    public static ReadNames read(SeedTree tree) throws IOException {
        ProblemList problems = new ProblemList();
        Seeds seeds = new SeedsReader(tree, problems).read();
        Register register = RegisterParser.parse(seeds.register(), problems);
        String language = seeds.dossier().language();
        Corrections corrections =
                new CorrectionsParser(register, seeds.articles(), language, problems)
                        .parse(seeds.corrections());
        List<Article> articles =
                new ArticleParser(register, corrections, language, problems)
                        .parseAll(seeds.articles());
        return new ReadNames(register, articles, problems.sorted());
    }
}
