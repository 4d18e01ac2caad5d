package dossier.corpus;

import dossier.article.Article;
import dossier.register.Register;
import dossier.register.outline.Outline;
import dossier.source.DossierMetadata;
import dossier.source.EditorPage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The dossier's articles and what follows from them together. Immutable and safe for many threads.
 */
public final class Corpus {

    private final DossierMetadata dossier;
    private final Register register;
    private final List<EditorPage> editorPages;
    private final List<Article> articles;
    private final Optional<Outline> outline;
    private final Slugs slugs;
    private final CitationKeys citationKeys;
    private final Calendar calendar;
    private final Publications publications;
    private final MentionIndex mentions;
    private final Introductions introductions;
    private final Neighbours neighbours;
    private final Network network;
    private final RelatedArticles related;
    private final Namesakes namesakes;
    private final QuoteRegister quotes;
    private final FigureLedger figures;
    private final InferredDates inferredDates;
    private final Timeline timeline;

    /**
     * @param articles as they are published, in any order
     * @param inferredDates what their whole texts tell
     */
    public Corpus(
            Editorial editorial,
            Register register,
            List<Article> articles,
            InferredDates inferredDates) {
        List<Article> chronological = ArticleOrder.oldestFirst(articles);
        this.dossier = editorial.dossier();
        this.register = register;
        this.editorPages = editorial.pages();
        this.articles = chronological;
        this.outline = editorial.outline();
        this.inferredDates = inferredDates;
        Supplier<Slugs> named = started(() -> new Slugs(articles));
        Supplier<MentionIndex> mentioned = started(() -> new MentionIndex(chronological, register));
        Supplier<Neighbours> near = started(() -> new Neighbours(chronological));
        Supplier<RelatedArticles> alike = started(() -> new RelatedArticles(chronological));
        Supplier<Publications> printed = started(() -> new Publications(chronological));
        Supplier<QuoteRegister> quoted = started(() -> new QuoteRegister(chronological));
        Supplier<FigureLedger> reported = started(() -> new FigureLedger(chronological));
        Supplier<Timeline> told =
                started(() -> new Timeline(chronological, inferredDates, editorial.timeline()));
        this.calendar = new Calendar(chronological);
        this.namesakes = new Namesakes(chronological);
        this.slugs = named.get();
        this.citationKeys = new CitationKeys(articles, slugs);
        this.mentions = mentioned.get();
        this.introductions = new Introductions(mentions);
        this.neighbours = near.get();
        this.network = new Network(neighbours, mentions);
        this.related = alike.get();
        this.publications = printed.get();
        this.quotes = quoted.get();
        this.figures = reported.get();
        this.timeline = told.get();
    }

    /** Makes a part that needs no other, while others are made. */
    private static <T> Supplier<T> started(Supplier<T> maker) {
        return CompletableFuture.supplyAsync(maker)::join;
    }

    /** A corpus of articles that are published whole. */
    public static Corpus of(Editorial editorial, Register register, List<Article> articles) {
        return new Corpus(editorial, register, articles, InferredDates.of(articles));
    }

    public DossierMetadata dossier() {
        return dossier;
    }

    public Register register() {
        return register;
    }

    public List<EditorPage> editorPages() {
        return editorPages;
    }

    /** Oldest first, undated ones last; of the same date, by id. */
    public List<Article> articles() {
        return articles;
    }

    /** What a map is drawn from. */
    public Optional<Outline> outline() {
        return outline;
    }

    public Slugs slugs() {
        return slugs;
    }

    public CitationKeys citationKeys() {
        return citationKeys;
    }

    public Calendar calendar() {
        return calendar;
    }

    public Publications publications() {
        return publications;
    }

    public MentionIndex mentions() {
        return mentions;
    }

    public Introductions introductions() {
        return introductions;
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    public Network network() {
        return network;
    }

    public Namesakes namesakes() {
        return namesakes;
    }

    public QuoteRegister quotes() {
        return quotes;
    }

    public FigureLedger figures() {
        return figures;
    }

    public InferredDates inferredDates() {
        return inferredDates;
    }

    public Timeline timeline() {
        return timeline;
    }

    public RelatedArticles related() {
        return related;
    }
}
