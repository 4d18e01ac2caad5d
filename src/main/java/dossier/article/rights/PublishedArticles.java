package dossier.article.rights;

import dossier.article.Article;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Rights;
import dossier.model.SourceLocation;
import dossier.model.Span;
import dossier.model.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the dossier publishes of its articles, by their rights. Immutable and safe for many threads.
 */
public final class PublishedArticles {

    private final List<Article> articles;

    /** Those of which not all is shown, by id. */
    private final Map<String, ShownArticle> cut = new HashMap<>();

    private PublishedArticles(
            List<Article> sources, Rights otherwise, Optional<PublishedArticles> before) {
        sources.parallelStream()
                .filter(source -> rights(source, otherwise) != Rights.FULL)
                .map(source -> shown(source, rights(source, otherwise), before))
                .toList()
                .forEach(shown -> cut.put(shown.article().id(), shown));
        this.articles = sources.stream().map(this::of).toList();
    }

    private static ShownArticle shown(
            Article source, Rights rights, Optional<PublishedArticles> before) {
        return before.map(known -> known.cut.get(source.id()))
                .filter(known -> known.isOf(source, rights))
                .orElseGet(() -> ShownArticle.of(source, rights));
    }

    /**
     * @param otherwise the rights of articles that don't say theirs
     * @param before what was published of some of these very articles, and still is
     * @param problems what a reader of a shortened article will miss
     */
    public static PublishedArticles of(
            List<Article> sources,
            Rights otherwise,
            Optional<PublishedArticles> before,
            Consumer<Problem> problems) {
        PublishedArticles published = new PublishedArticles(sources, otherwise, before);
        sources.stream()
                .filter(source -> published.cut.containsKey(source.id()))
                .filter(source -> !source.metadata().incomplete())
                .forEach(source -> check(source, rights(source, otherwise), problems));
        return published;
    }

    private static Rights rights(Article source, Rights otherwise) {
        return source.metadata().rights().orElse(otherwise);
    }

    private static void check(Article source, Rights rights, Consumer<Problem> problems) {
        SourceLocation at = SourceLocation.of(source.file());
        String shown = "\"rights: " + rights.key() + "\"";
        if (source.metadata().url().isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.RIGHTS_WITHOUT_URL,
                            at,
                            Wording.of(
                                    "readers can't go on to the original, of which {0} leaves out words",
                                    shown),
                            Wording.of("add \"url: https://…\" to its metadata")));
        }
        if (rights == Rights.LINK && source.isTitledByLede()) {
            problems.accept(
                    new Problem(
                            ProblemCode.RIGHTS_WITHOUT_TITLE,
                            at,
                            Wording.of(
                                    "it is called \"{0}\": with {1} the first words of its text can't be its title",
                                    source.id(), shown),
                            Wording.of("add \"title: …\" to its metadata")));
        }
    }

    /** All articles as they are published, in the order of their sources. */
    public List<Article> articles() {
        return articles;
    }

    /** An article as it is published. */
    public Article of(Article source) {
        return Optional.ofNullable(cut.get(source.id())).map(ShownArticle::article).orElse(source);
    }

    /** Where words of a source stand in what is published of it; what is left out, at its mark. */
    public Span of(Article source, Span span) {
        return of(source.id(), span);
    }

    /**
     * Where words of a source stand.
     *
     * @param article its id
     */
    public Span of(String article, Span span) {
        ShownArticle shown = cut.get(article);
        if (shown == null) {
            return span;
        }
        CutText text = shown.blocks().get(span.block() - 1).text();
        return text.shown(span).or(() -> text.mark(span)).orElseThrow();
    }
}
