package dossier.plan.publication;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.Calendar;
import dossier.corpus.Publication;
import dossier.corpus.Publications;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.ArticleGroup;
import dossier.page.CountedLink;
import dossier.page.Crumb;
import dossier.page.Frame;
import dossier.page.Link;
import dossier.page.OwnSpellingLine;
import dossier.page.PublicationLine;
import dossier.page.PublicationLinks;
import dossier.page.PublicationPage;
import dossier.page.PublicationsPage;
import dossier.page.RankedEntity;
import dossier.plan.article.ArticleGroups;
import dossier.plan.article.ArticlePeriods;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Paginator;
import dossier.plan.part.PlannedPage;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Plans the list of publications, and a list of the articles of each. */
public final class PublicationPlanner {

    private static final int MAX_NAMES = 12;

    private final SiteContext site;
    private final Messages words;
    private final Publications publications;
    private final PublicationFacts facts;
    private final OwnSpellings spellings;
    private final ArticleGroups groups;
    private final ArticlePeriods periods;
    private final FramePlanner frames;

    public PublicationPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.publications = site.corpus().publications();
        this.facts = new PublicationFacts(words);
        this.spellings = new OwnSpellings(site);
        this.groups = new ArticleGroups(site);
        this.periods = new ArticlePeriods(site);
        this.frames = new FramePlanner(site);
    }

    /** Their pages; none for a dossier that knows of no article who printed it. */
    public List<PlannedPage> plan() {
        if (publications.isEmpty()) {
            return List.of();
        }
        List<PlannedPage> pages =
                new ArrayList<>(
                        Paginator.pages(
                                publications.all(),
                                page -> site.addresses().publications(page),
                                this::list));
        for (Publication publication : publications.all()) {
            pages.addAll(
                    Paginator.pages(
                            periods.order(new Calendar(publication.articles())),
                            page -> site.addresses().publication(publication, page),
                            (number, total, articles) ->
                                    page(publication, number, total, articles)));
        }
        return pages;
    }

    /** The publications with most articles for the front page, at most {@code limit}. */
    public PublicationLinks links(SitePath from, int limit) {
        if (publications.isEmpty()) {
            return PublicationLinks.NONE;
        }
        return new PublicationLinks(
                true,
                publications.all().stream()
                        .limit(limit)
                        .map(
                                each ->
                                        new CountedLink(
                                                facts.name(each),
                                                link(from, each).href(),
                                                words.number(each.articles().size())))
                        .toList(),
                new Link(
                        words.text("publications.all"),
                        Addresses.link(from, site.addresses().publications(1))));
    }

    private Link link(SitePath from, Publication publication) {
        return new Link(
                facts.name(publication),
                Addresses.link(from, site.addresses().publication(publication, 1)));
    }

    private PublicationsPage list(int number, int total, List<Publication> part) {
        IntFunction<SitePath> paths = page -> site.addresses().publications(page);
        SitePath path = paths.apply(number);
        String heading = words.text("publications.heading");
        int most =
                publications.all().stream()
                        .mapToInt(each -> each.articles().size())
                        .max()
                        .orElse(1);
        return new PublicationsPage(
                frames.listFrame(path, heading, number, "publications.description"),
                heading,
                words.text(
                        "publications.summary",
                        words.count("count.articles", site.corpus().articles().size()),
                        words.count("count.publishers", publications.known())),
                part.stream().map(each -> line(path, each, most)).toList(),
                new Paginator(words, paths, "").pagination(number, total));
    }

    private PublicationLine line(SitePath path, Publication publication, int most) {
        String period = facts.period(publication);
        String kinds = facts.kinds(publication);
        int count = publication.articles().size();
        return new PublicationLine(
                link(path, publication),
                words.count("count.articles", count),
                SiteContext.percent(count, most),
                !period.isEmpty(),
                period,
                !kinds.isEmpty(),
                kinds);
    }

    private PublicationPage page(
            Publication publication, int number, int total, List<Article> articles) {
        IntFunction<SitePath> paths = page -> site.addresses().publication(publication, page);
        SitePath path = paths.apply(number);
        List<RankedEntity> names = number == 1 ? names(path, publication) : List.of();
        List<OwnSpellingLine> own = number == 1 ? spellings.lines(path, publication) : List.of();
        List<ArticleGroup> lines = groups.groups(path, articles, periods::heading);
        return new PublicationPage(
                frame(path, publication, number),
                facts.name(publication),
                facts.summary(publication),
                lines.stream().map(ArticleGroup::withoutPublisher).toList(),
                new Paginator(words, paths, "").pagination(number, total),
                !names.isEmpty(),
                names,
                !own.isEmpty(),
                own);
    }

    private Frame frame(SitePath path, Publication publication, int number) {
        String name = facts.name(publication);
        return frames.frame(
                path,
                frames.title(name, number),
                words.text("publication.description", name, site.corpus().dossier().title()),
                List.of(
                        new Crumb(
                                words.text("publications.heading"),
                                Addresses.link(path, site.addresses().publications(1)),
                                true),
                        new Crumb(name, "", false)));
    }

    /** The names that the publication mentions most. */
    private List<RankedEntity> names(SitePath path, Publication publication) {
        Map<EntityId, Integer> counts = new HashMap<>();
        for (Article article : publication.articles()) {
            for (Mention mention : article.mentions()) {
                counts.merge(mention.entity(), 1, Integer::sum);
            }
        }
        List<EntityId> most =
                counts.keySet().stream()
                        .sorted(
                                Comparator.comparingInt((EntityId id) -> -counts.get(id))
                                        .thenComparing(id -> id))
                        .limit(MAX_NAMES)
                        .toList();
        return most.stream()
                .map(id -> ranked(path, site.entity(id), counts.get(id), counts.get(most.get(0))))
                .toList();
    }

    private RankedEntity ranked(SitePath path, Entity entity, int count, int highest) {
        return new RankedEntity(
                site.entityLink(path, entity, entity.name(), words.number(count)),
                SiteContext.percent(count, highest));
    }
}
