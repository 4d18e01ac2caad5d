package dossier.source;

import dossier.model.Edtf;
import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.Wording;
import java.util.Optional;
import java.util.function.Consumer;

/** One article's files to a {@link SourceText}. */
final class ArticleSourceReader {

    /** Largest article read, in bytes: a novel of 700,000 words. */
    static final int MAX_ARTICLE_BYTES = 4 << 20;

    private final Consumer<Problem> problems;

    /** Whether something was said of the article that couldn't be read. */
    private boolean incomplete;

    ArticleSourceReader(Consumer<Problem> problems) {
        this.problems =
                problem -> {
                    incomplete |= problem.isError();
                    problems.accept(problem);
                };
    }

    /** Reads the article; empty, with problems reported, when its text cannot be read. */
    Optional<SourceText> read(ArticleFiles files) {
        String shown = files.text().shown();
        String file = files.name();
        String id = SeedLayout.nameOf(file);
        incomplete = files.unreadSidecar();
        Optional<ArticleMetadata> beside = files.sidecar().map(this::sidecar);
        Optional<String> text =
                new TextDecoder(MAX_ARTICLE_BYTES, problems).decode(shown, files.text().bytes());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceText> source =
                file.endsWith(".md")
                        ? markdown(id, shown, text.get(), beside)
                        : literal(id, shown, text.get(), beside.orElse(ArticleMetadata.NONE));
        return incomplete ? source.map(SourceText::withGaps) : source;
    }

    private ArticleMetadata sidecar(ArticleFiles.Content file) {
        return new TextDecoder(MAX_ARTICLE_BYTES, problems)
                .decode(file.shown(), file.bytes())
                .flatMap(yaml -> YamlReader.read(file.shown(), yaml, 1, problems))
                .map(new MetadataParser(problems)::parse)
                .orElse(ArticleMetadata.NONE);
    }

    private Optional<SourceText> literal(
            String id, String shown, String text, ArticleMetadata metadata) {
        HeaderParser.Parts parts = new HeaderParser(problems).parse(shown, text);
        if (parts.body().isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> date = metadata.date().isPresent() ? metadata.date() : parts.date();
        checkDates(shown, metadata, parts);
        return Optional.of(
                new SourceText(
                        id,
                        shown,
                        TextFormat.LITERAL,
                        metadata.withDate(date),
                        parts.body(),
                        parts.bodyStart()));
    }

    private void checkDates(String shown, ArticleMetadata metadata, HeaderParser.Parts parts) {
        if (metadata.date().isEmpty() || parts.date().isEmpty()) {
            return;
        }
        Edtf said = metadata.date().get();
        Edtf printed = parts.date().get();
        if (!printed.contains(said)) {
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_DATE_CONFLICT,
                            new SourceLocation(shown, 1, 1),
                            Wording.of("the text says {0}, its metadata {1}", printed, said),
                            Wording.of("make them agree; until then the metadata count")));
        }
    }

    private Optional<SourceText> markdown(
            String id, String shown, String text, Optional<ArticleMetadata> beside) {
        FrontMatterParser.Parts parts = new FrontMatterParser(problems).parse(shown, text);
        if (beside.isPresent() && parts.hasFrontMatter()) {
            problems.accept(
                    new Problem(
                            ProblemCode.METADATA_TWICE,
                            new SourceLocation(shown, 1, 1),
                            Wording.of("the article has front matter and a {0}.yaml too", id),
                            Wording.of("move everything to one of the two")));
        }
        ArticleMetadata metadata =
                parts.metadata()
                        .map(new MetadataParser(problems)::parse)
                        .or(() -> beside)
                        .orElse(ArticleMetadata.NONE);
        if (TextDecoder.isBlank(parts.body())) {
            // One without an end, which has no body, was reported.
            if (parts.bodyStart().line() > 1) {
                problems.accept(
                        new Problem(
                                ProblemCode.HEADER_WITHOUT_BODY,
                                new SourceLocation(shown, 1, 1),
                                Wording.of("there is front matter but no text after it"),
                                Wording.of("write the article's text below the second line ---")));
            }
            return Optional.empty();
        }
        return Optional.of(
                new SourceText(
                        id, shown, TextFormat.MARKDOWN, metadata, parts.body(), parts.bodyStart()));
    }
}
