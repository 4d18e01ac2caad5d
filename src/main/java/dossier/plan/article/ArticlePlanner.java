package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Excerpt;
import dossier.corpus.Calendar;
import dossier.corpus.Calendar.Period;
import dossier.corpus.RelatedArticles.Related;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.ArticlePage;
import dossier.page.BlockView;
import dossier.page.Crumb;
import dossier.page.Frame;
import dossier.page.Link;
import dossier.page.Provenance;
import dossier.page.RelatedLine;
import dossier.page.Step;
import dossier.page.Steps;
import dossier.plan.part.CardPlanner;
import dossier.plan.part.CitationPlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.LinkedGraph;
import dossier.plan.register.BrowsePlanner;
import dossier.plan.timeline.StripPlanner;
import dossier.site.Addresses;
import dossier.site.ArticleLines;
import dossier.site.DateStamps;
import dossier.site.DateWords;
import dossier.site.InferenceWords;
import dossier.site.Messages;
import dossier.site.RightsWords;
import dossier.site.SiteContext;
import dossier.source.ArticleMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans an article's page. */
public final class ArticlePlanner {

    /** So many articles are called related. */
    static final int MAX_RELATED = 6;

    private static final int WORDS_A_MINUTE = 220;
    private static final int MAX_DESCRIPTION = 160;
    private static final int MAX_CRUMB = 60;

    private final SiteContext site;
    private final Messages words;
    private final ArticleLines lines;
    private final DateWords dates;
    private final DateStamps stamps;
    private final InferenceWords inferences;
    private final FramePlanner frames;
    private final CardPlanner cards;
    private final BlockPlanner blocks;
    private final MarginNotePlanner notes;
    private final RailPlanner rails;
    private final RightsWords rights;
    private final BrowsePlanner browse;
    private final LinkedGraph linkedData;
    private final CitationPlanner citations;
    private final StripPlanner strips;
    private final HighlightPlanner highlights;

    public ArticlePlanner(SiteContext site, StripPlanner strips, HighlightPlanner highlights) {
        this.site = site;
        this.words = site.words();
        this.lines = new ArticleLines(site);
        this.dates = new DateWords(words);
        this.stamps = new DateStamps(site);
        this.inferences = new InferenceWords(site);
        this.frames = new FramePlanner(site);
        this.cards = new CardPlanner(site);
        this.blocks = new BlockPlanner(site);
        this.notes = new MarginNotePlanner(site);
        this.rails = new RailPlanner(site);
        this.rights = new RightsWords(site);
        this.browse = new BrowsePlanner(site);
        this.linkedData = new LinkedGraph(site);
        this.citations = new CitationPlanner(site);
        this.strips = strips;
        this.highlights = highlights;
    }

    /**
     * @param position the article's place in the corpus's order, from 0
     */
    public ArticlePage plan(Article article, int position) {
        SitePath path = site.addresses().article(article);
        List<Related> others = site.corpus().related().to(position, MAX_RELATED);
        List<RelatedLine> related = others.stream().map(other -> related(path, other)).toList();
        String lang = site.foreignLanguage(article);
        List<BlockView> views = blocks.plan(path, article, notes.plan(path, article, others));
        Optional<BlockView> lede = views.stream().filter(BlockView::lede).findFirst();
        return new ArticlePage(
                frame(path, article),
                article.title(),
                lang,
                lang.isEmpty() ? "" : words.text("language"),
                article.metadata().draft(),
                lines.isOpinion(article),
                lede.isPresent(),
                lede.orElse(BlockView.NO_LEDE),
                provenance(article),
                rights.part(article),
                highlighted(path, article, views),
                rails.plan(path, article),
                strips.plan(path, article),
                steps(path, position),
                !related.isEmpty(),
                related,
                citations.plan(path, article),
                new Link(
                        words.text("article.data"),
                        Addresses.link(path, site.addresses().articleData(article))));
    }

    /** The blocks under the lede, with what the dossier sets large between them. */
    private List<BlockView> highlighted(SitePath path, Article article, List<BlockView> views) {
        List<BlockView> shown = new ArrayList<>(views);
        highlights
                .plan(path, article)
                .forEach((block, large) -> shown.set(block - 1, views.get(block - 1).with(large)));
        return shown.stream().filter(view -> !view.lede()).toList();
    }

    private Frame frame(SitePath path, Article article) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(period(path, article));
        crumbs.add(new Crumb(Excerpt.beginning(article.title(), MAX_CRUMB), "", false));
        Frame frame =
                frames.frameOfThing(
                        path,
                        frames.title(article.title(), 1),
                        Excerpt.beginning(rights.opening(article), MAX_DESCRIPTION)
                                .replace('\n', ' '),
                        crumbs);
        String date = DateWords.certain(article.date());
        Frame shared =
                frame.with(
                        frame.sharing().ofArticle(article.title(), date),
                        linkedData.article(frame, article));
        return cards.with(shared, article);
    }

    /** The way to the list that the article stands in by its date. */
    private Crumb period(SitePath path, Article article) {
        Addresses addresses = site.addresses();
        Optional<Period> period = Calendar.periodOf(article);
        if (period.isPresent()) {
            SitePath list = addresses.month(period.get(), 1);
            return new Crumb(browse.name(period.get()), Addresses.link(path, list), true);
        }
        boolean ranged = article.date().isPresent();
        return new Crumb(
                words.text(ranged ? "month.heading.ranged" : "month.heading.undated"),
                Addresses.link(path, ranged ? addresses.ranged(1) : addresses.undated(1)),
                true);
    }

    private Provenance provenance(Article article) {
        ArticleMetadata metadata = article.metadata();
        int minutes = Math.max(1, Math.round((float) article.words() / WORDS_A_MINUTE));
        String read =
                metadata.publisher()
                        .map(publisher -> words.text("article.original.read", publisher))
                        .orElseGet(() -> words.text("article.original.readUnknown"));
        return new Provenance(
                !site.corpus().publications().isEmpty(),
                publication(article),
                metadata.kind().isPresent(),
                ArticleLines.kind(article),
                dateLabel(article),
                stamps.of(article),
                inferences.reasons(site.addresses().article(article), article),
                metadata.author().isPresent(),
                metadata.author().orElse(""),
                words.text(
                        "article.length.value",
                        words.count("count.words", article.words()),
                        words.count("count.minutes", minutes)),
                metadata.url().isPresent(),
                metadata.url().map(url -> new Link(read, url)).orElse(Link.NONE),
                words.text("article.original.unknown"));
    }

    /** The publisher's name, or the words for an unknown one, with the way to its articles. */
    private Link publication(Article article) {
        SitePath list = site.addresses().publication(site.corpus().publications().of(article), 1);
        return new Link(
                site.publisher(article), Addresses.link(site.addresses().article(article), list));
    }

    private String dateLabel(Article article) {
        return site.corpus().inferredDates().of(article).isPresent()
                ? words.text("article.date.inferred")
                : dates.provenanceLabel(article.date());
    }

    private Steps steps(SitePath path, int position) {
        List<Article> all = site.corpus().articles();
        if (all.size() < 2) {
            return Steps.NONE;
        }
        return new Steps(
                true,
                words.text("article.steps"),
                step(path, "article.previous", all, position - 1),
                step(path, "article.next", all, position + 1));
    }

    private Step step(SitePath path, String direction, List<Article> all, int position) {
        return position < 0 || position >= all.size()
                ? Step.NONE
                : new Step(true, words.text(direction), site.articleLink(path, all.get(position)));
    }

    private RelatedLine related(SitePath path, Related related) {
        Article article = related.article();
        return new RelatedLine(
                site.publisher(article),
                stamps.plain(article),
                site.articleLink(path, article),
                site.foreignLanguage(article),
                lines.isOpinion(article),
                reason(related));
    }

    private String reason(Related related) {
        List<EntityId> shared = related.shared();
        Object[] names =
                shared.stream()
                        .limit(3)
                        .map(id -> site.entity(id).name())
                        .collect(Collectors.toCollection(ArrayList::new))
                        .toArray();
        return switch (shared.size()) {
            case 1 -> words.text("related.one", names);
            case 2 -> words.text("related.two", names);
            case 3 -> words.text("related.three", names);
            default ->
                    words.text("related.many", names[0], names[1], words.number(shared.size() - 2));
        };
    }
}
