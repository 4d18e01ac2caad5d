package dossier.article.rights;

import dossier.article.Article;
import dossier.article.Findings;
import dossier.article.Mention;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.QuoteLikeness;
import dossier.language.Speaker;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article's findings where they stand in what is shown of it. Of direct speech that is left out
 * stays who is quoted, at the mark that stands for the words; words only kept at a distance go with
 * their sentence.
 */
final class FindingsCut {

    /** So many quotations with words in common are compared with one. */
    private static final int MAX_COMPARED = 8;

    private final Article source;
    private final List<BlockCut> blocks;

    /** Direct speech by the keys under which twins find each other. */
    private final Map<Integer, List<Quotation>> direct;

    FindingsCut(Article source, List<BlockCut> blocks) {
        this.source = source;
        this.blocks = blocks;
        this.direct = direct(source);
    }

    Findings findings() {
        Findings findings = source.findings();
        return new Findings(
                findings.mentions().stream().map(this::mention).toList(),
                findings.dates().stream().map(this::date).toList(),
                findings.quotations().stream()
                        .map(this::quotation)
                        .flatMap(Optional::stream)
                        .toList(),
                findings.figures().stream().map(this::figure).toList());
    }

    private Mention mention(Mention mention) {
        return new Mention(
                shown(mention.span()),
                mention.surface(),
                mention.spelling(),
                mention.entity(),
                mention.origin());
    }

    private DateWording date(DateWording date) {
        return new DateWording(
                shown(date.span()),
                date.value(),
                date.basis(),
                date.weekday(),
                date.part(),
                date.origin());
    }

    private Figure figure(Figure figure) {
        return new Figure(
                shown(figure.span()),
                figure.bounds(),
                figure.unit(),
                figure.topic(),
                figure.origin());
    }

    private Optional<Quotation> quotation(Quotation quotation) {
        CutText text = text(quotation.span());
        Optional<Span> shown = text.shown(quotation.span());
        if (shown.isPresent()) {
            return shown.map(span -> at(span, quotation, quotation.speaker()));
        }
        if (quotation.kind() != Quotation.Kind.DIRECT || isRepeated(quotation)) {
            return Optional.empty();
        }
        return text.mark(quotation.span())
                .map(
                        span ->
                                at(
                                        span,
                                        quotation,
                                        quotation.speaker().map(FindingsCut::withoutFunction)));
    }

    /** Whether the article prints the same words elsewhere in a fuller form, or before. */
    private boolean isRepeated(Quotation quotation) {
        String words = words(quotation);
        return QuoteLikeness.keys(words).stream()
                .flatMap(key -> direct.getOrDefault(key, List.of()).stream())
                .distinct()
                .limit(MAX_COMPARED)
                .filter(other -> isFuller(other, quotation))
                .anyMatch(other -> QuoteLikeness.areTwins(words, words(other)));
    }

    private static boolean isFuller(Quotation other, Quotation quotation) {
        int more = length(other.span()) - length(quotation.span());
        return more > 0 || (more == 0 && other.span().compareTo(quotation.span()) < 0);
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    private static Map<Integer, List<Quotation>> direct(Article source) {
        Map<Integer, List<Quotation>> byKey = new HashMap<>();
        for (Quotation quotation : source.findings().quotations()) {
            if (quotation.kind() == Quotation.Kind.DIRECT) {
                String words = quotation.span().of(source.block(quotation.span().block()).text());
                QuoteLikeness.keys(words)
                        .forEach(
                                key ->
                                        byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                                .add(quotation));
            }
        }
        return byKey;
    }

    private String words(Quotation quotation) {
        return quotation.span().of(source.block(quotation.span().block()).text());
    }

    private static Quotation at(Span span, Quotation quotation, Optional<Speaker> speaker) {
        return new Quotation(
                span, quotation.kind(), speaker, quotation.continued(), quotation.origin());
    }

    /** Who is quoted is a fact; what the source calls them are its words. */
    private static Speaker withoutFunction(Speaker speaker) {
        return new Speaker(
                speaker.entity(), speaker.words(), Optional.empty(), speaker.attribution());
    }

    private Span shown(Span span) {
        return text(span)
                .shown(span)
                .orElseThrow(() -> new IllegalStateException("left out: " + span));
    }

    private CutText text(Span span) {
        return blocks.get(span.block() - 1).text();
    }
}
