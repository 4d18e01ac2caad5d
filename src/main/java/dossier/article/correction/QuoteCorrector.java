package dossier.article.correction;

import dossier.article.correction.Decision.Quotes;
import dossier.language.Quotation;
import dossier.language.Speaker;
import dossier.model.Origin;
import dossier.model.SourceLocation;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Overrules quotations, which can stand within each other. A new speaker speaks the parts that
 * follow in the same quotation too.
 */
final class QuoteCorrector {

    private final List<Quotation> found;
    private final CorrectionProblems problems;
    private final Map<Integer, List<Integer>> byBlock = new HashMap<>();

    /** What was decided, by index of the quotation. */
    private final Map<Integer, Located> decided = new HashMap<>();

    private final Map<Span, SourceLocation> addedAt = new HashMap<>();
    private final List<Quotation> result = new ArrayList<>();

    /** What the corrections did to the parts before, while going through one quotation's parts. */
    private boolean partBefore;

    private Optional<String> speakerBefore = Optional.empty();
    private Optional<Quotes> inherited = Optional.empty();

    QuoteCorrector(List<Quotation> found, CorrectionProblems problems) {
        this.found = found;
        this.problems = problems;
        for (int i = 0; i < found.size(); i++) {
            byBlock.computeIfAbsent(found.get(i).span().block(), block -> new ArrayList<>()).add(i);
        }
    }

    /** The quotations after the corrections, in order. */
    List<Quotation> correct(List<Located> corrections) {
        corrections.forEach(this::decide);
        int end = 0;
        int block = 0;
        for (int i = 0; i < found.size(); i++) {
            Span span = found.get(i).span();
            boolean within = span.block() == block && span.end() <= end;
            if (within) {
                overrule(found.get(i), own(i)).ifPresent(result::add);
            } else {
                part(found.get(i), own(i));
                block = span.block();
                end = span.end();
            }
        }
        result.sort((a, b) -> a.span().compareTo(b.span()));
        return result;
    }

    private Optional<Located> own(int index) {
        return Optional.ofNullable(decided.get(index));
    }

    private void decide(Located correction) {
        List<Integer> meant = meant(correction.span());
        Optional<SourceLocation> earlier =
                meant.stream()
                        .flatMap(index -> own(index).stream())
                        .map(Located::location)
                        .findFirst()
                        .or(() -> Optional.ofNullable(addedAt.get(correction.span())));
        if (earlier.isPresent()) {
            problems.twice(correction, earlier.get());
        } else if (!meant.isEmpty()) {
            meant.forEach(index -> decided.put(index, correction));
        } else if (correction.decision() instanceof Quotes quotes
                && !(quotes.speaker() instanceof Change.Clear)) {
            addedAt.put(correction.span(), correction.location());
            result.add(
                    new Quotation(
                            correction.span(),
                            quotes.as().orElse(Quotation.Kind.DIRECT),
                            quotes.speaker().of(Optional.empty()),
                            false,
                            Origin.ADDED));
        } else {
            problems.needless(correction);
        }
    }

    /**
     * The quotation of these words; else the innermost that holds them; else all that they hold,
     * those within others left out.
     */
    private List<Integer> meant(Span words) {
        Optional<Integer> around = Optional.empty();
        List<Integer> held = new ArrayList<>();
        for (int index : byBlock.getOrDefault(words.block(), List.of())) {
            Span span = found.get(index).span();
            if (span.contains(words)) {
                around = Optional.of(index);
            } else if (words.overlaps(span)
                    && held.stream().noneMatch(outer -> found.get(outer).span().contains(span))) {
                held.add(index);
            }
        }
        return around.map(List::of).orElse(held);
    }

    /** A quotation that is in no other: a whole one, or a part that goes on with the one before. */
    private void part(Quotation quotation, Optional<Located> own) {
        if (!quotation.continued()) {
            partBefore = false;
            inherited = Optional.empty();
        }
        own.filter(correction -> correction.decision() instanceof Quotes)
                .map(correction -> (Quotes) correction.decision())
                .filter(quotes -> !(quotes.speaker() instanceof Change.Keep))
                .ifPresent(quotes -> inherited = Optional.of(quotes));
        Optional<Quotation> shown =
                own.isPresent() || inherited.isEmpty()
                        ? overrule(quotation, own)
                        : Optional.of(
                                quotation.with(
                                        inherited.get().speaker().of(quotation.speaker()),
                                        Origin.CORRECTED));
        if (shown.isPresent()) {
            Quotation next = shown.get();
            Optional<String> speaker = next.speaker().map(Speaker::id);
            boolean continued =
                    quotation.continued()
                            && partBefore
                            && (inherited.isEmpty() || speaker.equals(speakerBefore));
            result.add(
                    new Quotation(
                            next.span(), next.kind(), next.speaker(), continued, next.origin()));
            partBefore = true;
            speakerBefore = speaker;
        }
    }

    private static Optional<Quotation> overrule(Quotation quotation, Optional<Located> own) {
        if (own.isEmpty()) {
            return Optional.of(quotation);
        }
        if (!(own.get().decision() instanceof Quotes quotes)) {
            return Optional.empty();
        }
        return Optional.of(
                new Quotation(
                        quotation.span(),
                        quotes.as().orElse(quotation.kind()),
                        quotes.speaker().of(quotation.speaker()),
                        quotation.continued(),
                        Origin.CORRECTED));
    }
}
