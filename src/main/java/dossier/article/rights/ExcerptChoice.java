package dossier.article.rights;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.language.DateWording;
import dossier.language.Figure;
import dossier.language.Quotation;
import dossier.language.Sentence;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses what an excerpt shows, with restraint: quotation is allowed as far as its purpose needs
 * it (Berne Convention, art. 10 (1)).
 *
 * <p>The lede, of a long one its first sentences; then, as long as the whole stays within a third
 * of the article's words, the sentences that hold somebody's words, those with a figure of a known
 * topic, those that date something, and for each name that none of these holds its first sentence.
 * Pull quotes say nothing new, and subheads are no sentences.
 */
final class ExcerptChoice {

    /** So many words of a lede: a text without paragraphs is one lede. */
    private static final int MAX_LEDE_WORDS = 100;

    /** An excerpt shows one in so many of an article's words at most. */
    private static final int MAX_SHARE = 3;

    private final Article article;
    private final ShownSentences shown;
    private final int maxWords;

    private ExcerptChoice(Article article) {
        this.article = article;
        this.shown = new ShownSentences(article);
        this.maxWords = article.words() / MAX_SHARE;
    }

    static ShownSentences of(Article article) {
        ExcerptChoice choice = new ExcerptChoice(article);
        choice.lede();
        choice.evidence().filter(choice::isRunningText).forEach(choice::take);
        choice.names();
        return choice.shown;
    }

    /** The first sentence in any case: nothing else says what the article is about. */
    private void lede() {
        Block lede = article.lede();
        for (Sentence sentence : lede.sentences()) {
            Span span = new Span(lede.number(), sentence.start(), sentence.end());
            if (shown.words() > 0 && shown.words() + shown.wordsOf(span) > MAX_LEDE_WORDS) {
                return;
            }
            shown.show(span);
        }
    }

    private Stream<Span> evidence() {
        List<Quotation> quotations = article.findings().quotations();
        return Stream.of(
                        quotations.stream()
                                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                                .map(Quotation::span),
                        article.findings().figures().stream()
                                .filter(figure -> figure.topic().isPresent())
                                .map(Figure::span),
                        article.findings().dates().stream()
                                .filter(date -> date.value().isPresent())
                                .map(DateWording::span))
                .flatMap(spans -> spans);
    }

    private void names() {
        Set<EntityId> named = new HashSet<>();
        for (Mention mention : article.mentions()) {
            if (shown.isShown(mention.span())) {
                named.add(mention.entity());
            }
        }
        for (Mention mention : article.mentions()) {
            if (isRunningText(mention.span()) && !named.contains(mention.entity())) {
                take(mention.span());
                named.add(mention.entity());
            }
        }
    }

    private boolean isRunningText(Span span) {
        BlockRole role = article.block(span.block()).role();
        return role == BlockRole.LEDE || role == BlockRole.PARAGRAPH;
    }

    private void take(Span span) {
        if (shown.words() + shown.wordsOf(span) <= maxWords) {
            shown.show(span);
        }
    }
}
