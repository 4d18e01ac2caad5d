package dossier.build;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.ImageCheck;
import dossier.article.correction.Corrections;
import dossier.article.correction.CorrectionsParser;
import dossier.article.correction.TopicNames;
import dossier.model.Memo;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import dossier.register.Register;
import dossier.render.Design;
import dossier.site.Messages;
import dossier.source.FileTree;
import dossier.source.Seeds;
import dossier.source.SeedsReader;
import dossier.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The seeds as they were read: the first half of the line, from files to articles.
 *
 * @param seeds but for the articles' sources, which nobody needs once they are read
 * @param articles as corrected by editors
 * @param leftOut ids of drafts that are not among the articles
 */
record Reading(Seeds seeds, Register register, List<Article> articles, List<String> leftOut) {

    Reading {
        articles = List.copyOf(articles);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads the seeds, the register and the articles.
     *
     * @throws IOException when the disk fails
     */
    static Reading of(FileTree tree, BuildWay way, ProblemList problems) throws IOException {
        Seeds seeds = new SeedsReader(tree, way.memory().sources(), problems).read();
        Register register = way.memory().register(seeds.register(), problems);
        seeds.pages().forEach(page -> ImageCheck.check(page, problems));
        String language = seeds.dossier().language();
        Corrections corrections =
                new CorrectionsParser(register, seeds.articles(), language, problems)
                        .with(new TopicNames(topicWords(language)))
                        .parse(seeds.corrections());
        List<String> leftOut =
                seeds.articles().stream()
                        .filter(one -> way.leavesOut(one.metadata()))
                        .map(SourceText::id)
                        .toList();
        List<SourceText> shown =
                seeds.articles().stream().filter(one -> !way.leavesOut(one.metadata())).toList();
        if (shown.isEmpty() && !leftOut.isEmpty()) {
            problems.accept(nothingButDrafts(tree));
        }
        Seeds published = seeds.withArticles(shown);
        ArticleParser parser = new ArticleParser(register, corrections, language);
        way.listener().begins(BuildListener.Step.ANNOTATE, shown.size());
        List<KeptArticles.Read> read =
                way.memory()
                        .articles()
                        .read(published, corrections, parser, way.listener()::advances);
        read.forEach(one -> one.problems().forEach(problems));
        List<Article> articles =
                read.stream().map(KeptArticles.Read::article).flatMap(Optional::stream).toList();
        return new Reading(seeds.withArticles(List.of()), register, articles, leftOut);
    }

    /** What the generator's own interface calls topics; looked up when somebody needs to know. */
    private static Function<String, Optional<String>> topicWords(String language) {
        Memo<Messages> words = new Memo<>(() -> Design.ownWords(language));
        return key ->
                Optional.of("topic." + key)
                        .filter(name -> words.get().keys().contains(name))
                        .map(name -> words.get().text(name));
    }

    private static Problem nothingButDrafts(FileTree tree) {
        return new Problem(
                ProblemCode.ARTICLES_MISSING,
                SourceLocation.of(tree.displayName("*.txt")),
                Wording.of("every article in the folder is a draft"),
                Wording.of(
                        "take \"draft: true\" out of one that may be published, or build with --drafts"));
    }
}
