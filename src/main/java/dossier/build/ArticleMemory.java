package dossier.build;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.model.Problem;
import dossier.source.Seeds;
import dossier.source.SourceText;
import dossier.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The articles as the last build read them. What an article says depends on its text and metadata,
 * the register, the dossier's language, and the corrections: as long as these are equal it isn't
 * read again. One that editors correct always is, for what is said of a correction that lost its
 * words depends on the other articles too.
 */
final class ArticleMemory {

    /** What all articles depend on. */
    private record Common(
            List<YamlNode> register, Optional<YamlNode> corrections, String language) {}

    /** An article as it was read; empty when there was nothing to print. */
    record Known(SourceText source, Optional<Article> article, List<Problem> problems) {}

    private Optional<Common> common = Optional.empty();
    private Map<String, Known> known = Map.of();

    /**
     * The articles of these seeds, parsed in parallel, in their order.
     *
     * @param parser made with the same register, corrections and language
     * @param before called before each, from many threads
     */
    List<Known> parse(Seeds seeds, Corrections corrections, ArticleParser parser, Runnable before) {
        String language = seeds.dossier().language();
        Common now = new Common(seeds.register(), seeds.corrections(), language);
        if (!common.equals(Optional.of(now))) {
            known = Map.of();
            common = Optional.of(now);
        }
        List<Known> all =
                seeds.articles().parallelStream()
                        .peek(source -> before.run())
                        .map(source -> known(source, corrections, parser))
                        .toList();
        known =
                all.stream()
                        .collect(Collectors.toMap(one -> one.source().id(), Function.identity()));
        return all;
    }

    private Known known(SourceText source, Corrections corrections, ArticleParser parser) {
        Known before = known.get(source.id());
        if (before != null && before.source().equals(source) && !corrections.touch(source.id())) {
            return before;
        }
        ProblemList problems = new ProblemList();
        return new Known(source, parser.parse(source, problems), problems.sorted());
    }
}
