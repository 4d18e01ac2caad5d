package dossier.article;

import dossier.article.ArticleReading.BlockReading;
import dossier.article.correction.ArticleCorrections;
import dossier.article.correction.Corrections;
import dossier.codec.Codec;
import dossier.language.Language;
import dossier.language.Languages;
import dossier.model.Fingerprint;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.Wording;
import dossier.register.Register;
import dossier.source.ArticleMetadata;
import dossier.source.SourceText;
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
    private final Corrections corrections;
    private final Map<Language, FindingsReader> readers = new ConcurrentHashMap<>();

    /**
     * @param corrections what editors overrule
     * @param defaultLanguage BCP 47 tag of articles that do not say theirs
     */
    public ArticleParser(Register register, Corrections corrections, String defaultLanguage) {
        this.register = register;
        this.corrections = corrections;
        this.defaultLanguage = defaultLanguage;
    }

    /**
     * Parses one article; empty, with a problem reported, when nothing of its text can be printed.
     */
    public Optional<Article> parse(SourceText source, Consumer<Problem> problems) {
        ArticleText text = ArticleText.of(source);
        if (text.blocks().isEmpty()) {
            problems.accept(
                    new Problem(
                            ProblemCode.HEADER_WITHOUT_BODY,
                            source.bodyStart(),
                            Wording.of("there is no text to print"),
                            Wording.of("write the article's text")));
            return Optional.empty();
        }
        text.blocks().forEach(block -> ImageCheck.check(block, problems));
        new PasteCheck(problems).check(source);
        ArticleReading reading = read(source, text.blocks(), problems);
        Fingerprint fingerprint = Codec.fingerprint(new Made(source, reading));
        return Optional.of(reading.article(source, text, fingerprint));
    }

    /** Who hears of doubts: nobody of what follows from a date that couldn't be read. */
    private static Consumer<Problem> asked(ArticleMetadata metadata, Consumer<Problem> problems) {
        boolean unread = metadata.incomplete() && metadata.date().isEmpty();
        return problem -> {
            if (!unread || problem.code() != ProblemCode.DATE_UNRESOLVED) {
                problems.accept(problem);
            }
        };
    }

    /** What an article is made of. */
    private record Made(SourceText source, ArticleReading reading) {}

    private ArticleReading read(SourceText source, List<RawBlock> raw, Consumer<Problem> problems) {
        ArticleMetadata metadata = source.metadata();
        String tag = metadata.language().orElse(defaultLanguage);
        Language language = Languages.of(tag);
        List<Block> blocks = RoleAssigner.assign(raw, language, metadata.roles(), problems);
        FindingsReader reader =
                readers.computeIfAbsent(language, key -> new FindingsReader(key, register));
        Findings findings =
                reader.read(
                        blocks,
                        metadata.date(),
                        ArticleCorrections.of(source.id(), blocks, corrections, problems),
                        new Doubts(source.id(), blocks, asked(metadata, problems)));
        return new ArticleReading(
                tag,
                blocks.stream().map(BlockReading::of).toList(),
                findings,
                blocks.stream().mapToInt(block -> WordCount.of(block.text())).sum());
    }
}
