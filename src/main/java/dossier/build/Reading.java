package dossier.build;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.article.correction.CorrectionsParser;
import dossier.register.Register;
import dossier.register.RegisterParser;
import dossier.source.SeedTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import java.io.IOException;
import java.util.List;

/**
 * The seeds as they were read: the first half of the line, from files to articles.
 *
 * @param articles as corrected by editors
 */
record Reading(Seeds seeds, Register register, List<Article> articles) {

    Reading {
        articles = List.copyOf(articles);
    }

    /**
     * Reads the seeds, the register and the articles.
     *
     * @throws IOException when the disk fails
     */
    static Reading of(SeedTree tree, ProblemList problems) throws IOException {
        return of(tree, BuildListener.NONE, problems);
    }

    /** The same; the listener hears when the articles are parsed. */
    static Reading of(SeedTree tree, BuildListener listener, ProblemList problems)
            throws IOException {
        Seeds seeds = new SeedsReader(tree, problems).read();
        Register register = RegisterParser.parse(seeds.register(), problems);
        String language = seeds.dossier().language();
        Corrections corrections =
                new CorrectionsParser(register, seeds.articles(), language, problems)
                        .parse(seeds.corrections());
        ArticleParser parser = new ArticleParser(register, corrections, language, problems);
        listener.begins(BuildListener.Step.ANNOTATE, seeds.articles().size());
        List<Article> articles = parser.parseAll(seeds.articles(), listener::advances);
        return new Reading(seeds, register, articles);
    }
}
