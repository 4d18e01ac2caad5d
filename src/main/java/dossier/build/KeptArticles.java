package dossier.build;

import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.cache.CachedArticle;
import dossier.cache.CachedArticles;
import dossier.cache.Workspace;
import dossier.codec.Codec;
import dossier.model.Fingerprint;
import dossier.model.Problem;
import dossier.source.Seeds;
import dossier.source.SourceText;
import dossier.source.YamlNode;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The articles as the last build read them. What is found in an article depends on its text and
 * metadata, the register, and the dossier's language: as long as these are equal it isn't read
 * again. One that editors correct always is, for what is said of a correction that lost its words
 * depends on the other articles too.
 */
final class KeptArticles {

    private final Workspace workspace;
    private Optional<Map<String, Known>> known = Optional.empty();

    /** Inputs of the articles that the workspace holds, by their ids. */
    private Map<String, Fingerprint> left = Map.of();

    /**
     * @param workspace where an earlier process may have left what it read
     */
    KeptArticles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What every article is read with. */
    private record Basis(List<YamlNode> register, String language) {}

    private record Inputs(Fingerprint basis, SourceText source) {}

    /** An article as it was read; empty when there was nothing to print. */
    record Read(Optional<Article> article, List<Problem> problems) {}

    /**
     * An article as this process read it.
     *
     * @param source as long as somebody else holds it
     */
    private record Here(Read read, Fingerprint basis, WeakReference<SourceText> source) {

        static Optional<Here> of(Read read, Fingerprint basis, SourceText source) {
            return Optional.of(new Here(read, basis, new WeakReference<>(source)));
        }
    }

    /**
     * An article that needn't be read again.
     *
     * @param here empty when it was an earlier process that read it
     */
    private record Known(CachedArticle cached, Optional<Here> here) {

        /** Whether it was read of this very source with the same basis. */
        boolean isOf(SourceText source, Fingerprint basis) {
            return here.filter(one -> one.source().get() == source && one.basis().equals(basis))
                    .isPresent();
        }

        /** The same, known to be what comes of this source. */
        Known of(SourceText source, Fingerprint basis) {
            Read read = here.map(Here::read).orElseGet(() -> readAgain(source));
            return new Known(cached, Here.of(read, basis, source));
        }

        private Read readAgain(SourceText source) {
            CachedArticle.Content content = cached.read();
            Article article = content.reading().article(source, cached.fingerprint());
            return new Read(Optional.of(article), content.problems());
        }
    }

    /** An article, and what may be remembered of it. */
    private record Result(Read read, Optional<Known> known) {

        static Result of(Known known) {
            return new Result(known.here().orElseThrow().read(), Optional.of(known));
        }
    }

    /**
     * The articles of these seeds, in their order; read in parallel.
     *
     * @param parser made with the same register, language and corrections
     * @param before called before each, from many threads
     */
    List<Read> read(Seeds seeds, Corrections corrections, ArticleParser parser, Runnable before) {
        Basis now = new Basis(seeds.register(), seeds.dossier().language());
        Fingerprint basis = Codec.fingerprint(now);
        Map<String, Known> earlier = known.orElseGet(this::left);
        List<Result> results =
                seeds.articles().parallelStream()
                        .peek(source -> before.run())
                        .map(
                                source ->
                                        corrections.touch(source.id())
                                                ? new Result(read(source, parser), Optional.empty())
                                                : result(source, basis, earlier, parser))
                        .toList();
        Map<String, Known> next = new HashMap<>();
        for (Result result : results) {
            result.known().ifPresent(one -> next.put(one.cached().id(), one));
        }
        known = Optional.of(next);
        return results.stream().map(Result::read).toList();
    }

    private static Result result(
            SourceText source,
            Fingerprint basis,
            Map<String, Known> earlier,
            ArticleParser parser) {
        Known before = earlier.get(source.id());
        if (before != null && before.isOf(source, basis)) {
            return Result.of(before);
        }
        Fingerprint inputs = Codec.fingerprint(new Inputs(basis, source));
        if (before != null && before.cached().inputs().equals(inputs)) {
            return Result.of(before.of(source, basis));
        }
        Read read = read(source, parser);
        return new Result(
                read,
                read.article()
                        .map(article -> CachedArticle.of(article, inputs, read.problems()))
                        .map(cached -> new Known(cached, Here.of(read, basis, source))));
    }

    private static Read read(SourceText source, ArticleParser parser) {
        ProblemList problems = new ProblemList();
        return new Read(parser.parse(source, problems), problems.sorted());
    }

    /** What an earlier process left. */
    private Map<String, Known> left() {
        List<CachedArticle> articles =
                workspace.find(CachedArticles.class).map(CachedArticles::all).orElse(List.of());
        Map<String, Known> byId = new HashMap<>();
        articles.forEach(one -> byId.put(one.id(), new Known(one, Optional.empty())));
        left = inputs(articles);
        return byId;
    }

    /** Leaves to later processes what this one knows. */
    void settle() {
        List<CachedArticle> articles =
                known.orElseThrow().values().stream().map(Known::cached).toList();
        Map<String, Fingerprint> now = inputs(articles);
        if (!now.equals(left)) {
            workspace.leave(CachedArticles.class, () -> new CachedArticles(articles));
            left = now;
        }
    }

    private static Map<String, Fingerprint> inputs(List<CachedArticle> articles) {
        return articles.stream()
                .collect(Collectors.toMap(CachedArticle::id, CachedArticle::inputs));
    }
}
