package dossier.build;

import dossier.article.Article;
import dossier.corpus.twin.LikeArticle;
import dossier.model.Problem;
import dossier.register.Register;
import dossier.source.FileTree;
import dossier.suggest.NameSuggester;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the generator would understand of a new article, told by reading the seeds with its files.
 *
 * @param article empty when nothing of it can be read
 * @param like another article that has its words
 * @param problems of its own files
 */
public record ArticleAddition(
        Optional<Article> article,
        Register register,
        Optional<LikeArticle> like,
        List<Problem> problems) {

    public ArticleAddition {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the seeds as they would be.
     *
     * @param id of the article
     * @param files its files, contents by path in the seeds' folder
     * @param text its words
     * @throws IOException when the disk fails
     */
    public static ArticleAddition of(
            FileTree tree, String id, Map<String, byte[]> files, String text) throws IOException {
        ReadNames read = ReadNames.of(new ChangedSeeds(tree, files));
        List<String> own = files.keySet().stream().map(tree::displayName).toList();
        List<Article> others =
                read.articles().stream().filter(one -> !one.id().equals(id)).toList();
        return new ArticleAddition(
                read.articles().stream().filter(one -> one.id().equals(id)).findFirst(),
                read.register(),
                LikeArticle.to(text, others),
                read.problems().stream()
                        .filter(problem -> own.contains(problem.location().file()))
                        .toList());
    }

    /** Names in it that the register lacks. */
    public List<Suggestion> suggestions() {
        return article.map(one -> NameSuggester.suggest(List.of(one), register)).orElse(List.of());
    }
}
