package dossier.corpus;

import dossier.article.Article;
import dossier.model.Memo;
import dossier.register.Register;
import dossier.register.outline.Outline;
import dossier.source.DossierMetadata;
import dossier.source.EditorPage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The dossier's articles and what follows from them together. Immutable and safe for many threads.
 */
public final class Corpus {

    private final Basis basis;
    private final Memo<Slugs> slugs;
    private final Memo<CitationKeys> citationKeys;
    private final Memo<Calendar> calendar;
    private final Memo<Publications> publications;
    private final Memo<MentionIndex> mentions;
    private final Memo<Introductions> introductions;
    private final Neighbours neighbours;
    private final Memo<Network> network;
    private final Memo<RelatedArticles> related;
    private final Memo<Namesakes> namesakes;
    private final Memo<QuoteRegister> quotes;
    private final Memo<FigureLedger> figures;
    private final Memo<Timeline> timeline;

    /**
     * What a corpus is made of.
     *
     * @param articles as they are published; given in any order, kept oldest first
     * @param inferredDates what their whole texts tell
     */
    public record Basis(
            Editorial editorial,
            Register register,
            List<Article> articles,
            InferredDates inferredDates) {

        public Basis {
            articles = ArticleOrder.oldestFirst(articles);
        }
    }

    /** An earlier corpus, and what changed since. */
    private record Earlier(Corpus corpus, ArticleChanges changes) {

        static Optional<Earlier> of(Corpus corpus, List<Article> now) {
            return ArticleChanges.between(corpus.articles(), now)
                    .map(changes -> new Earlier(corpus, changes));
        }
    }

    /** Makes parts of those of an earlier corpus, as far as they are still right. */
    private record Parts(Optional<Earlier> earlier) {

        /**
         * @param later brings the earlier one up to date; nothing when too much changed
         */
        <T> Memo<T> part(BiFunction<Corpus, ArticleChanges, Optional<T>> later, Supplier<T> anew) {
            return started(
                    () ->
                            earlier.flatMap(one -> later.apply(one.corpus(), one.changes()))
                                    .orElseGet(anew));
        }
    }

    /**
     * @param before a corpus of the same dossier, whose parts are used again as far as they are
     *     still right
     */
    public Corpus(Basis basis, Optional<Corpus> before) {
        this.basis = basis;
        List<Article> articles = basis.articles();
        InferredDates inferred = basis.inferredDates();
        TimelineDecisions decisions = basis.editorial().timeline();
        Parts parts = new Parts(before.flatMap(one -> Earlier.of(one, articles)));
        this.slugs =
                parts.part((one, changes) -> one.slugs().after(changes), () -> new Slugs(articles));
        this.mentions =
                parts.part(
                        (one, changes) -> one.mentions().after(changes, basis.register()),
                        () -> new MentionIndex(articles, basis.register()));
        this.timeline =
                parts.part(
                        (one, changes) -> one.timeline().after(changes, inferred, decisions),
                        () -> new Timeline(articles, inferred, decisions));
        this.related =
                parts.part(
                        (one, changes) -> one.related().after(changes, articles),
                        () -> new RelatedArticles(articles));
        this.namesakes =
                parts.part(
                        (one, changes) -> one.namesakes().after(changes),
                        () -> new Namesakes(articles));
        this.citationKeys =
                parts.part(
                        (one, changes) -> one.citationKeys().after(changes),
                        () -> new CitationKeys(articles, slugs.get()));
        this.calendar =
                parts.part(
                        (one, changes) -> one.calendar().after(changes),
                        () -> new Calendar(articles));
        this.publications = started(() -> new Publications(articles));
        this.quotes = started(() -> new QuoteRegister(articles));
        this.figures = started(() -> new FigureLedger(articles));
        this.introductions = started(() -> new Introductions(mentions.get()));
        this.neighbours = new Neighbours(articles);
        this.network = started(() -> new Network(neighbours, mentions.get()));
    }

    /** A part that is made while others are, and what was made first is used already. */
    private static <T> Memo<T> started(Supplier<T> maker) {
        return new Memo<>(maker).ahead();
    }

    /** A corpus of articles that are published whole. */
    public static Corpus of(Editorial editorial, Register register, List<Article> articles) {
        return new Corpus(
                new Basis(editorial, register, articles, InferredDates.of(articles)),
                Optional.empty());
    }

    public DossierMetadata dossier() {
        return basis.editorial().dossier();
    }

    public Register register() {
        return basis.register();
    }

    public List<EditorPage> editorPages() {
        return basis.editorial().pages();
    }

    /** Oldest first, undated ones last; of the same date, by id. */
    public List<Article> articles() {
        return basis.articles();
    }

    /** What a map is drawn from. */
    public Optional<Outline> outline() {
        return basis.editorial().outline();
    }

    public Slugs slugs() {
        return slugs.get();
    }

    public CitationKeys citationKeys() {
        return citationKeys.get();
    }

    public Calendar calendar() {
        return calendar.get();
    }

    public Publications publications() {
        return publications.get();
    }

    public MentionIndex mentions() {
        return mentions.get();
    }

    public Introductions introductions() {
        return introductions.get();
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    public Network network() {
        return network.get();
    }

    public Namesakes namesakes() {
        return namesakes.get();
    }

    public QuoteRegister quotes() {
        return quotes.get();
    }

    public FigureLedger figures() {
        return figures.get();
    }

    public InferredDates inferredDates() {
        return basis.inferredDates();
    }

    public Timeline timeline() {
        return timeline.get();
    }

    public RelatedArticles related() {
        return related.get();
    }
}
