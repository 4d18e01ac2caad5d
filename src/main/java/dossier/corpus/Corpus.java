package dossier.corpus;

import dossier.article.Article;
import dossier.model.Memo;
import dossier.register.Register;
import dossier.register.outline.Outline;
import dossier.source.DossierMetadata;
import dossier.source.EditorPage;
import java.util.List;
import java.util.Optional;
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
    private final InferredDates inferredDates;
    private final Memo<Timeline> timeline;

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
        this.slugs = started(() -> new Slugs(articles));
        this.mentions = started(() -> new MentionIndex(chronological, register));
        this.timeline =
                started(() -> new Timeline(chronological, inferredDates, editorial.timeline()));
        this.publications = started(() -> new Publications(chronological));
        this.quotes = started(() -> new QuoteRegister(chronological));
        this.figures = started(() -> new FigureLedger(chronological));
        this.calendar = started(() -> new Calendar(chronological));
        this.namesakes = started(() -> new Namesakes(chronological));
        this.related = started(() -> new RelatedArticles(chronological));
        this.citationKeys = started(() -> new CitationKeys(articles, slugs.get()));
        this.introductions = started(() -> new Introductions(mentions.get()));
        this.neighbours = new Neighbours(chronological);
        this.network = started(() -> new Network(neighbours, mentions.get()));
    }

    /** A part that is made while others are, and what was made first is used already. */
    private static <T> Memo<T> started(Supplier<T> maker) {
        return new Memo<>(maker).ahead();
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
        return inferredDates;
    }

    public Timeline timeline() {
        return timeline.get();
    }

    public RelatedArticles related() {
        return related.get();
    }
}
