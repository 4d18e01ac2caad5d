package dossier.article;

import dossier.article.correction.ArticleCorrections;
import dossier.article.correction.Corrections;
import dossier.language.Language;
import dossier.language.Languages;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.register.NameFinder;
import dossier.register.Register;
import dossier.source.ArticleMetadata;
import dossier.source.SourceText;
import dossier.source.TextFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * {@link SourceText} to {@link Article}. Pure but for the problems it reports; safe for many
 * threads.
 */
public final class ArticleParser {

    private final Register register;
    private final String defaultLanguage;
    private final Consumer<Problem> problems;
    private final Corrections corrections;
    private final Map<Language, FindingsReader> readers = new ConcurrentHashMap<>();

    /**
     * @param corrections what editors overrule
     * @param defaultLanguage BCP 47 tag of articles that do not say theirs
     * @param problems called from many threads
     */
    public ArticleParser(
            Register register,
            Corrections corrections,
            String defaultLanguage,
            Consumer<Problem> problems) {
        this.register = register;
        this.corrections = corrections;
        this.defaultLanguage = defaultLanguage;
        this.problems = problems;
    }

    /**
     * Parses one article; empty, with a problem reported, when nothing of its text can be printed.
     */
    public Optional<Article> parse(SourceText source) {
        return parse(source, problems);
    }

    /** The same; this article's problems go elsewhere. */
    public Optional<Article> parse(SourceText source, Consumer<Problem> problems) {
        boolean markdown = source.format() == TextFormat.MARKDOWN;
        MarkdownBlocks.Parts parts =
                markdown
                        ? MarkdownBlocks.parse(
                                source.body(), source.metadata().title(), source.bodyStart())
                        : literal(source);
        if (parts.blocks().isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.HEADER_WITHOUT_BODY,
                            source.bodyStart(),
                            "there is no text to print",
                            "write the article's text"));
            return Optional.empty();
        }
        return Optional.of(article(source, parts, problems));
    }

    private static MarkdownBlocks.Parts literal(SourceText source) {
        return new MarkdownBlocks.Parts(
                Optional.empty(), LiteralBlocks.parse(source.body(), source.bodyStart()));
    }

    private Article article(
            SourceText source, MarkdownBlocks.Parts parts, Consumer<Problem> problems) {
        ArticleMetadata metadata = source.metadata();
        String tag = metadata.language().orElse(defaultLanguage);
        Language language = Languages.of(tag);
        List<Block> blocks =
                RoleAssigner.assign(parts.blocks(), language, metadata.roles(), problems);
        FindingsReader reader =
                readers.computeIfAbsent(
                        language,
                        key -> new FindingsReader(key, new NameFinder(register, key.names())));
        return new Article(
                source.id(),
                source.file(),
                metadata.title().or(parts::title).orElseGet(() -> Article.firstWords(blocks)),
                tag,
                metadata,
                blocks,
                reader.read(
                        blocks,
                        metadata.date(),
                        ArticleCorrections.of(source.id(), blocks, corrections, problems),
                        new Doubts(source.id(), blocks, problems)),
                blocks.stream().mapToInt(block -> WordCount.of(block.text())).sum());
    }
}
