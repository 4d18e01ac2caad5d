package dossier.plan.front;

import dossier.corpus.Corpus;
import dossier.corpus.Network;
import dossier.corpus.Tie;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.page.Dispute;
import dossier.page.EntityLink;
import dossier.page.Frame;
import dossier.page.FrontNetwork;
import dossier.page.FrontPage;
import dossier.page.Introduction;
import dossier.page.Link;
import dossier.page.NameRanking;
import dossier.page.RankedEntity;
import dossier.plan.figure.DisputePlanner;
import dossier.plan.network.NetworkPictures;
import dossier.plan.network.TieLines;
import dossier.plan.part.CardPlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.publication.PublicationPlanner;
import dossier.plan.register.BrowsePlanner;
import dossier.plan.register.RegisterOutline;
import dossier.plan.timeline.StripPlanner;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.DossierFacts;
import dossier.site.Messages;
import dossier.site.SiteContext;
import dossier.source.DossierMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the front page: of the same size for five articles and for five thousand. */
public final class FrontPlanner {

    private static final int MAX_NAMES = 6;
    private static final int MAX_TIES = 8;
    private static final int MAX_PUBLICATIONS = 8;

    /** Kinds of names by the words above them. */
    private static final Map<String, Set<EntityType>> KINDS = kinds();

    private static Map<String, Set<EntityType>> kinds() {
        EnumSet<EntityType> named = EnumSet.of(EntityType.PERSON, EntityType.PLACE);
        Map<String, Set<EntityType>> kinds = new LinkedHashMap<>();
        kinds.put("front.names.people", EnumSet.of(EntityType.PERSON));
        kinds.put("front.names.places", EnumSet.of(EntityType.PLACE));
        kinds.put("front.names.others", EnumSet.complementOf(named));
        return Collections.unmodifiableMap(kinds);
    }

    private final SiteContext site;
    private final Messages words;
    private final Corpus corpus;
    private final DossierFacts facts;
    private final RegisterOutline register;
    private final StripPlanner strips;
    private final FrontNewsPlanner news;
    private final SitePath path = Addresses.FRONT;

    public FrontPlanner(SiteContext site, RegisterOutline register, StripPlanner strips) {
        this.site = site;
        this.words = site.words();
        this.corpus = site.corpus();
        this.facts = new DossierFacts(site);
        this.register = register;
        this.strips = strips;
        this.news = new FrontNewsPlanner(site);
    }

    public FrontPage plan() {
        DossierMetadata dossier = corpus.dossier();
        Optional<String> introduction =
                corpus.editorPages().stream()
                        .filter(page -> site.addresses().isIntroduction(page))
                        .map(page -> site.renderer().page(page.markdown()))
                        .findFirst();
        Optional<Dispute> dispute = new DisputePlanner(site).plan(path);
        List<NameRanking> rankings = rankings();
        Frame frame = new FramePlanner(site).frontFrame(description(dossier));
        return new FrontPage(
                new CardPlanner(site).with(frame, linked()),
                dossier.title(),
                !dossier.subtitle().isEmpty(),
                dossier.subtitle(),
                facts.all(),
                dispute.isEmpty() && introduction.isEmpty() ? "alone" : "",
                dispute.isPresent(),
                dispute.orElse(Dispute.NONE),
                new Introduction(
                        introduction.isPresent() && dispute.isEmpty(),
                        introduction.isPresent() && dispute.isPresent(),
                        introduction.orElse("")),
                news.plan(),
                strips.plan(path),
                !rankings.isEmpty(),
                rankings,
                new Link(
                        words.text("front.names.all"),
                        Addresses.link(path, site.addresses().register())),
                new FrontQuotePlanner(site).plan(path),
                network(),
                new PublicationPlanner(site).links(path, MAX_PUBLICATIONS),
                new BrowsePlanner(site).plan(path, register));
    }

    private String description(DossierMetadata dossier) {
        return dossier.description().isEmpty()
                ? words.text(
                        "front.description",
                        dossier.title(),
                        facts.articles(),
                        words.count("count.names", corpus.mentions().mentioned().size()))
                : dossier.description();
    }

    private FrontNetwork network() {
        Network network = corpus.network();
        if (network.isEmpty()) {
            return FrontNetwork.NONE;
        }
        List<Tie> strongest = network.strongestTies(MAX_TIES);
        return new FrontNetwork(
                true,
                new NetworkPictures(site).network(path, network.strongestGroup(), strongest),
                new TieLines(site).top(path, strongest));
    }

    /** The kinds of names in columns: who, where, and what else. */
    private List<NameRanking> rankings() {
        Optional<Entity> first = corpus.mentions().mostMentioned().stream().findFirst();
        List<NameRanking> rankings = new ArrayList<>();
        KINDS.forEach(
                (heading, types) -> {
                    List<RankedEntity> names =
                            most(types).stream()
                                    .map(entity -> ranked(entity, first.orElseThrow()))
                                    .toList();
                    if (!names.isEmpty()) {
                        rankings.add(new NameRanking(words.text(heading), names));
                    }
                });
        return rankings;
    }

    private List<Entity> most(Set<EntityType> types) {
        return corpus.mentions().mostMentioned().stream()
                .filter(entity -> types.contains(entity.id().type()))
                .limit(MAX_NAMES)
                .toList();
    }

    private RankedEntity ranked(Entity entity, Entity first) {
        int count = corpus.mentions().count(entity.id());
        return new RankedEntity(
                link(entity, words.number(count)),
                SiteContext.percent(count, corpus.mentions().count(first.id())));
    }

    private EntityLink link(Entity entity, String count) {
        return site.entityLink(path, entity, entity.name(), count);
    }

    /** The names that the page links to: in its columns, under its lead article and on the map. */
    private List<EntityId> linked() {
        Stream<EntityId> ranked =
                KINDS.values().stream().flatMap(types -> most(types).stream()).map(Entity::id);
        return Stream.concat(ranked, news.linkedNames().stream()).distinct().toList();
    }
}
