package dossier.corpus;

import dossier.article.Article;
import dossier.register.Register;
import dossier.register.outline.Outline;
import dossier.source.DossierMetadata;
import dossier.source.EditorPage;
import java.util.List;
import java.util.Optional;

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
        this.dossier = editorial.dossier();
        this.register = register;
        this.editorPages = editorial.pages();
        this.articles = ArticleOrder.oldestFirst(articles);
        this.outline = editorial.outline();
        this.slugs = new Slugs(articles);
        this.citationKeys = new CitationKeys(articles, slugs);
        this.calendar = new Calendar(this.articles);
        this.publications = new Publications(this.articles);
        this.mentions = new MentionIndex(this.articles, register);
        this.introductions = new Introductions(mentions);
        this.neighbours = new Neighbours(this.articles);
        this.network = new Network(neighbours, mentions);
        this.related = new RelatedArticles(this.articles);
        this.namesakes = new Namesakes(this.articles);
        this.quotes = new QuoteRegister(this.articles);
        this.figures = new FigureLedger(this.articles);
        this.inferredDates = inferredDates;
        this.timeline = new Timeline(this.articles, inferredDates, editorial.timeline());
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
