package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Quote;
import dossier.corpus.QuoteRegister.Voice;
import dossier.corpus.Utterance;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.Rights;
import dossier.model.SitePath;
import dossier.model.Span;
import dossier.page.BlockMarks;
import dossier.page.Highlight;
import dossier.page.Link;
import dossier.register.Entity;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the quotes that the dossier sets large in an article, where its source doesn't: the
 * longest of known speakers, one for so many words, away from the paragraph that it is from.
 */
public final class HighlightPlanner {

    private static final int WORDS_EACH = 600;
    private static final int SHORTEST = 50;
    private static final int LONGEST = 220;

    /** So many paragraphs before its own a quote stands best. */
    private static final int AHEAD = 3;

    private final SiteContext site;
    private final Messages words;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();

    public HighlightPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        for (Voice voice : site.corpus().quotes().voices()) {
            voice.entity()
                    .filter(entity -> site.corpus().mentions().count(entity) > 0)
                    .ifPresent(entity -> voice.quotes().forEach(quote -> collect(entity, quote)));
        }
    }

    /** A quote as one article prints it. */
    private record Candidate(EntityId speaker, Utterance utterance) {

        int block() {
            return utterance.parts().get(0).span().block();
        }

        int length() {
            return utterance.words().length();
        }
    }

    /** Takes the forms in which it stands in articles that don't set it large themselves. */
    private void collect(EntityId speaker, Quote quote) {
        List<Utterance> forms =
                Stream.concat(Stream.of(quote.fullest()), quote.twins().stream()).toList();
        Set<String> large = new HashSet<>();
        forms.stream()
                .filter(form -> form.block().role() == BlockRole.PULLQUOTE)
                .forEach(form -> large.add(form.article().id()));
        for (Utterance form : forms) {
            int length = form.words().length();
            boolean fit = length >= SHORTEST && length <= LONGEST;
            if (fit && isWhole(form) && !large.contains(form.article().id())) {
                candidates
                        .computeIfAbsent(form.article().id(), id -> new ArrayList<>())
                        .add(new Candidate(speaker, form));
            }
        }
    }

    private static boolean isWhole(Utterance form) {
        return form.parts().size() == 1
                && form.article().rights() == Rights.FULL
                && form.block().role() == BlockRole.PARAGRAPH
                && !form.isFragment();
    }

    /**
     * Whose words can stand large.
     *
     * @param span in the article
     */
    record Large(EntityId speaker, Span span) {}

    /** The words of an article of which some may stand large. */
    List<Large> candidates(Article article) {
        return candidates.getOrDefault(article.id(), List.of()).stream()
                .map(one -> new Large(one.speaker(), one.utterance().parts().get(0).span()))
                .toList();
    }

    /** What stands large, by the number of the block that it stands behind. */
    Map<Integer, Highlight> plan(SitePath from, Article article) {
        int large =
                (int)
                        article.blocks().stream()
                                .filter(block -> block.role() == BlockRole.PULLQUOTE)
                                .count();
        int most = Math.round((float) article.words() / WORDS_EACH) - large;
        Map<Integer, Highlight> highlights = new TreeMap<>();
        candidates.getOrDefault(article.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(candidate -> -candidate.length()))
                .limit(Math.max(0, most))
                .forEach(
                        candidate ->
                                place(article, candidate.block(), highlights.keySet())
                                        .ifPresent(
                                                block ->
                                                        highlights.put(
                                                                block,
                                                                highlight(from, candidate))));
        return highlights;
    }

    /** A place between two paragraphs, neither of them its own. */
    private static Optional<Integer> place(Article article, int own, Set<Integer> taken) {
        return IntStream.range(1, article.blocks().size())
                .boxed()
                .filter(number -> isParagraph(article, number) && isParagraph(article, number + 1))
                .filter(number -> number != own && number + 1 != own && !taken.contains(number))
                .min(Comparator.comparingInt(number -> Math.abs(number - (own - AHEAD))));
    }

    private static boolean isParagraph(Article article, int number) {
        return article.block(number).role() == BlockRole.PARAGRAPH;
    }

    private Highlight highlight(SitePath from, Candidate candidate) {
        Span span = candidate.utterance().parts().get(0).span();
        Block block = candidate.utterance().block();
        Entity speaker = site.entity(candidate.speaker());
        return new Highlight(
                site.renderer().inline(block, span.start(), span.end(), BlockMarks.NONE),
                site.entityLink(from, speaker, speaker.name(), ""),
                new Link(
                        words.text("inferred.paragraph", words.number(block.ordinal())),
                        "#" + block.anchor()));
    }
}
