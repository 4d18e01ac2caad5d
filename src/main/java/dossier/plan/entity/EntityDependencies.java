package dossier.plan.entity;

import dossier.codec.Codec;
import dossier.corpus.Corpus;
import dossier.corpus.Evidence;
import dossier.corpus.Neighbours.Neighbour;
import dossier.corpus.Network;
import dossier.corpus.Occurrence;
import dossier.corpus.Quote;
import dossier.model.EntityId;
import dossier.model.Fingerprint;
import dossier.model.SitePath;
import dossier.plan.part.SiteDependencies;
import dossier.plan.quote.QuoteOutline;
import dossier.site.SiteContext;
import java.util.List;

/** What a name's pages depend on: whatever {@link EntityPlanner} and its helpers look at. */
final class EntityDependencies {

    private final SiteContext site;
    private final Corpus corpus;
    private final QuoteOutline outline;
    private final SiteDependencies others;

    EntityDependencies(SiteContext site, QuoteOutline outline, SiteDependencies others) {
        this.site = site;
        this.corpus = site.corpus();
        this.outline = outline;
        this.others = others;
    }

    private record WithConcordance(
            Fingerprint folder, EntityId entity, Fingerprint name, List<Evidence> evidence) {}

    /**
     * Of a page that only goes on with the concordance.
     *
     * @param chunk what stands on it
     */
    Fingerprint ofFurther(EntityId entity, List<Occurrence> chunk) {
        return Codec.fingerprint(
                new WithConcordance(
                        others.ofFolder(site.addresses().entity(entity, 1)),
                        entity,
                        others.ofName(entity),
                        chunk.stream().map(Occurrence::evidence).toList()));
    }

    private record WithOverview(
            Fingerprint everyMention,
            List<Quote> quotes,
            String restOfQuotes,
            List<Neighbour> neighbours,
            List<Fingerprint> cards,
            Network.Group network) {}

    /** Of the page that tells everything of a name, but for a map. */
    Fingerprint ofFirst(EntityId entity) {
        SitePath path = site.addresses().entity(entity, 1);
        List<Quote> quotes = corpus.quotes().quotesOf(entity);
        List<Neighbour> neighbours = corpus.neighbours().of(entity, EntityPlanner.MAX_NEIGHBOURS);
        return Codec.fingerprint(
                new WithOverview(
                        ofFurther(entity, corpus.mentions().occurrencesOf(entity)),
                        quotes,
                        quotes.isEmpty() ? "" : outline.link(path, QuoteOutline.anchor(entity)),
                        neighbours,
                        neighbours.stream().map(Neighbour::entity).map(others::ofName).toList(),
                        corpus.network().around(entity, EntityPlanner.MAX_NEIGHBOURS)));
    }
}
