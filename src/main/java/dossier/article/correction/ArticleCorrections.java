package dossier.article.correction;

import dossier.article.Block;
import dossier.article.Mention;
import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.MonthPart;
import dossier.language.Quotation;
import dossier.model.Origin;
import dossier.model.Problem;
import dossier.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What editors overrule in one article. A correction counts for the finding whose words hold its
 * own; words that hold or cross findings replace them.
 */
public final class ArticleCorrections {

    private final List<Block> blocks;
    private final List<Located> located;
    private final CorrectionProblems problems;

    private ArticleCorrections(
            List<Block> blocks, List<Located> located, Consumer<Problem> problems) {
        this.blocks = blocks;
        this.located = located;
        this.problems = new CorrectionProblems(problems);
    }

    /** Finds the words of an article's corrections; reports those that are not there. */
    public static ArticleCorrections of(
            String article,
            List<Block> blocks,
            Corrections corrections,
            Consumer<Problem> problems) {
        List<Located> located =
                corrections.of(article).isEmpty()
                        ? List.of()
                        : new WordLocator(article, blocks, corrections, problems).locate();
        return new ArticleCorrections(blocks, located, problems);
    }

    /** Whether an editor said what the name in these words is. */
    public boolean decidesName(Span span) {
        return located.stream()
                .anyMatch(
                        correction ->
                                correction.kind() == FindingKind.MENTION
                                        && correction.span().overlaps(span));
    }

    /**
     * Overrules mentions.
     *
     * @param doubtful names that can be two entities', and are not among the mentions
     */
    public List<Mention> mentions(List<Mention> found, List<Span> doubtful) {
        List<Located> corrections =
                of(FindingKind.MENTION).stream()
                        .filter(correction -> !(correction.hides() && isIn(doubtful, correction)))
                        .toList();
        return corrections.isEmpty()
                ? found
                : new SpanCorrector<>(found, Mention::span, problems)
                        .correct(corrections, this::mention);
    }

    private static boolean isIn(List<Span> doubtful, Located correction) {
        return doubtful.stream().anyMatch(span -> span.overlaps(correction.span()));
    }

    /** Overrules dates. */
    public List<DateWording> dates(List<DateWording> found) {
        List<Located> corrections = of(FindingKind.DATE);
        return corrections.isEmpty()
                ? found
                : new SpanCorrector<>(found, DateWording::span, problems)
                        .correct(corrections, ArticleCorrections::date);
    }

    /** Overrules figures. */
    public List<Figure> figures(List<Figure> found) {
        List<Located> corrections = of(FindingKind.FIGURE);
        return corrections.isEmpty()
                ? found
                : new SpanCorrector<>(found, Figure::span, problems)
                        .correct(corrections, ArticleCorrections::figure);
    }

    /** Overrules quotations; marks around a correction's words do not count. */
    public List<Quotation> quotations(List<Quotation> found) {
        List<Located> corrections = of(FindingKind.QUOTE).stream().map(this::withoutMarks).toList();
        return corrections.isEmpty()
                ? found
                : new QuoteCorrector(found, problems).correct(corrections);
    }

    private List<Located> of(FindingKind kind) {
        return located.stream().filter(correction -> correction.kind() == kind).toList();
    }

    private Optional<Mention> mention(Span span, Decision decision, Optional<Mention> found) {
        if (!(decision instanceof Decision.Names names)) {
            throw new IllegalStateException("not about a mention: " + decision);
        }
        String surface = textOf(span);
        String spelling =
                found.filter(mention -> mention.span().equals(span))
                        .map(Mention::spelling)
                        .orElse(surface);
        return Optional.of(new Mention(span, surface, spelling, names.entity(), origin(found)));
    }

    private static Optional<DateWording> date(
            Span span, Decision decision, Optional<DateWording> found) {
        if (!(decision instanceof Decision.Dates dates)) {
            throw new IllegalStateException("not about a date: " + decision);
        }
        if (dates.value().isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        // An editor's date is not "half" of anything any more.
        Optional<MonthPart> part =
                dates.value().isPresent() ? Optional.empty() : found.flatMap(DateWording::part);
        return Optional.of(
                new DateWording(
                        span,
                        dates.value(),
                        dates.value().isEmpty() ? DateBasis.UNKNOWN : DateBasis.EDITOR,
                        found.flatMap(DateWording::weekday),
                        part,
                        origin(found)));
    }

    private static Optional<Figure> figure(Span span, Decision decision, Optional<Figure> found) {
        if (!(decision instanceof Decision.Counts counts)) {
            throw new IllegalStateException("not about a figure: " + decision);
        }
        return counts.bounds()
                .or(() -> found.map(Figure::bounds))
                .map(
                        bounds ->
                                new Figure(
                                        span,
                                        bounds,
                                        counts.unit().of(found.flatMap(Figure::unit)),
                                        counts.topic().of(found.flatMap(Figure::topic)),
                                        origin(found)));
    }

    private static Origin origin(Optional<?> found) {
        return found.isPresent() ? Origin.CORRECTED : Origin.ADDED;
    }

    private Located withoutMarks(Located correction) {
        Span span = QuoteMarks.within(correction.span(), blocks.get(correction.span().block() - 1));
        return new Located(span, correction.words(), correction.decision(), correction.location());
    }

    private String textOf(Span span) {
        return span.of(blocks.get(span.block() - 1).text());
    }
}
