package dossier.plan.entity;

import dossier.article.Article;
import dossier.corpus.MentionIndex;
import dossier.corpus.Neighbours.Neighbour;
import dossier.corpus.Occurrence;
import dossier.corpus.Spelling;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.page.Concordance;
import dossier.page.Counter;
import dossier.page.Crumb;
import dossier.page.EntityFindings;
import dossier.page.EntityOverview;
import dossier.page.EntityPage;
import dossier.page.Frame;
import dossier.page.Link;
import dossier.page.MapFigure;
import dossier.page.Pagination;
import dossier.page.RankedEntity;
import dossier.page.SpellingLine;
import dossier.page.TitleLine;
import dossier.plan.map.LocatorPlanner;
import dossier.plan.map.MapFigures.Drawn;
import dossier.plan.network.NetworkPictures;
import dossier.plan.part.CardPlanner;
import dossier.plan.part.ConcordancePlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.LinkedGraph;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.plan.part.SiteDependencies;
import dossier.plan.quote.QuoteOutline;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans a name's page, and the further pages of its concordance. */
public final class EntityPlanner {

    private static final int MAX_SPELLINGS = 12;

    /** So many names that it shares paragraphs with are listed and drawn. */
    static final int MAX_NEIGHBOURS = 12;

    /** A form printed in more articles than these shows the first ones only. */
    private static final int MAX_ARTICLES_OF_SPELLING = 6;

    /** The concordance's id on its page. */
    private static final String CONCORDANCE = "context";

    private final SiteContext site;
    private final Messages words;
    private final MentionIndex mentions;
    private final FramePlanner frames;
    private final LinkedGraph linkedData;
    private final CardPlanner cards;
    private final ConcordancePlanner concordances;
    private final EntityFindingsPlanner findings;
    private final LocatorPlanner locators;
    private final TitlePlanner titles;
    private final PlacePlanner places;
    private final NetworkPictures pictures;
    private final EntityDependencies dependencies;

    public EntityPlanner(SiteContext site, QuoteOutline quotes, SiteDependencies others) {
        this.dependencies = new EntityDependencies(site, quotes, others);
        this.site = site;
        this.words = site.words();
        this.mentions = site.corpus().mentions();
        this.frames = new FramePlanner(site);
        this.linkedData = new LinkedGraph(site);
        this.cards = new CardPlanner(site);
        this.concordances = new ConcordancePlanner(site);
        this.findings = new EntityFindingsPlanner(site, quotes);
        this.locators = new LocatorPlanner(site);
        this.titles = new TitlePlanner(site);
        this.places = new PlacePlanner(site);
        this.pictures = new NetworkPictures(site);
    }

    /** The first page tells everything of the name; the further ones go on with its concordance. */
    public List<PlannedPage> plan(Entity entity) {
        List<List<Occurrence>> chunks =
                Paginator.chunks(mentions.occurrencesOf(entity.id()), SiteContext.PAGE_SIZE);
        List<PlannedPage> pages =
                Paginator.ofChunks(
                        chunks,
                        number -> site.addresses().entity(entity.id(), number),
                        (number, total, chunk) -> page(entity, number, total, chunk));
        for (int i = 1; i < pages.size(); i++) {
            List<Occurrence> chunk = chunks.get(i);
            pages.set(
                    i, pages.get(i).dependingOn(() -> dependencies.ofFurther(entity.id(), chunk)));
        }
        // A place has a map, which depends on all places.
        if (entity.id().type() != EntityType.PLACE) {
            pages.set(0, pages.get(0).dependingOn(() -> dependencies.ofFirst(entity.id())));
        }
        return pages;
    }

    private EntityPage page(Entity entity, int number, int total, List<Occurrence> chunk) {
        SitePath path = site.addresses().entity(entity.id(), number);
        String type = words.text("type." + entity.id().type().key() + ".label");
        Pagination pagination =
                new Paginator(
                                words,
                                page -> site.addresses().entity(entity.id(), page),
                                CONCORDANCE)
                        .pagination(number, total);
        Frame frame = frame(path, entity, number, type);
        Optional<Drawn> map = number == 1 ? map(path, entity) : Optional.empty();
        return new EntityPage(
                number == 1 ? cards.with(frame, linked(entity, map)) : frame,
                entity.id().type().key(),
                type,
                entity.name(),
                !entity.description().isEmpty(),
                entity.description(),
                number == 1,
                number == 1 ? overview(path, entity, map) : EntityOverview.NONE,
                number == 1 ? findings.plan(path, entity.id()) : EntityFindings.NONE,
                new Concordance(
                        note(entity, number, total, chunk.size()),
                        concordances.lines(path, chunk.stream().map(Occurrence::evidence).toList()),
                        pagination));
    }

    private Frame frame(SitePath path, Entity entity, int number, String type) {
        String description =
                words.text(
                        "entity.description",
                        entity.name(),
                        entity.description().isEmpty() ? type : entity.description(),
                        words.count("count.mentions", mentions.count(entity.id())),
                        words.count("count.articles", mentions.articleCount(entity.id())));
        Frame frame =
                frames.frameOfThing(
                        path,
                        frames.title(entity.name(), number),
                        description,
                        List.of(
                                new Crumb(
                                        words.text("register.heading"),
                                        Addresses.link(path, site.addresses().register()),
                                        true),
                                new Crumb(entity.name(), "", false)));
        return frame.with(frame.sharing(), linkedData.entity(frame, entity));
    }

    private String note(Entity entity, int number, int total, int size) {
        int count = mentions.count(entity.id());
        if (total == 1) {
            return words.count("entity.concordance.all", count);
        }
        int first = (number - 1) * SiteContext.PAGE_SIZE + 1;
        return words.text(
                "entity.concordance.part",
                words.number(first),
                words.number(first + size - 1),
                words.number(count));
    }

    private Optional<Drawn> map(SitePath path, Entity entity) {
        return entity.id().type() == EntityType.PLACE
                ? locators.ofPlace(path, entity)
                : Optional.empty();
    }

    /** The other names that the page links to. */
    private List<EntityId> linked(Entity entity, Optional<Drawn> map) {
        Stream<EntityId> neighbours =
                site.corpus().neighbours().of(entity.id(), MAX_NEIGHBOURS).stream()
                        .map(Neighbour::entity);
        Stream<EntityId> places = map.stream().flatMap(drawn -> drawn.inside().stream());
        return Stream.concat(neighbours, places).filter(id -> !id.equals(entity.id())).toList();
    }

    private EntityOverview overview(SitePath path, Entity entity, Optional<Drawn> map) {
        List<Spelling> spellings = mentions.spellingsOf(entity.id());
        List<RankedEntity> neighbours = neighbours(path, entity);
        List<TitleLine> titleLines = titles.plan(path, entity.id());
        int more = Math.max(0, spellings.size() - MAX_SPELLINGS);
        return new EntityOverview(
                counters(entity.id(), spellings.size()),
                spellings.stream()
                        .limit(MAX_SPELLINGS)
                        .map(spelling -> spelling(path, spelling, spellings.get(0).count()))
                        .toList(),
                more > 0,
                words.count("entity.spellings.more", more),
                !titleLines.isEmpty(),
                titleLines,
                places.plan(path, entity.id()),
                !neighbours.isEmpty(),
                neighbours,
                map.isPresent(),
                map.map(Drawn::figure).orElse(MapFigure.NONE),
                pictures.neighbourhood(
                        path, site.corpus().network().around(entity.id(), MAX_NEIGHBOURS)));
    }

    private List<Counter> counters(EntityId entity, int spellings) {
        List<Counter> counters = new ArrayList<>();
        counters.add(counter("entity.counter.mentions", mentions.count(entity)));
        counters.add(counter("entity.counter.articles", mentions.articleCount(entity)));
        int quotes = site.corpus().quotes().quotesOf(entity).size();
        if (quotes > 0) {
            counters.add(counter("entity.counter.quotes", quotes));
        }
        counters.add(counter("entity.counter.spellings", spellings));
        return counters;
    }

    private Counter counter(String key, int count) {
        return new Counter(words.number(count), words.count(key, count));
    }

    private SpellingLine spelling(SitePath path, Spelling spelling, int most) {
        List<Link> where =
                spelling.articles().stream()
                        .limit(MAX_ARTICLES_OF_SPELLING)
                        .map(article -> publisherLink(path, article))
                        .toList();
        return new SpellingLine(
                spelling.text(),
                words.text("count.times", words.number(spelling.count())),
                SiteContext.percent(spelling.count(), most),
                where);
    }

    private Link publisherLink(SitePath path, Article article) {
        String label = site.shortSource(article);
        return new Link(label, Addresses.link(path, site.addresses().article(article)));
    }

    private List<RankedEntity> neighbours(SitePath path, Entity entity) {
        List<Neighbour> all = site.corpus().neighbours().of(entity.id(), MAX_NEIGHBOURS);
        return all.stream()
                .map(
                        neighbour -> {
                            Entity other = site.entity(neighbour.entity());
                            String count = words.number(neighbour.paragraphs());
                            return new RankedEntity(
                                    site.entityLink(path, other, other.name(), count),
                                    SiteContext.percent(
                                            neighbour.paragraphs(), all.get(0).paragraphs()));
                        })
                .toList();
    }
}
