package dossier.plan.network;

import dossier.corpus.MentionIndex;
import dossier.corpus.Network;
import dossier.corpus.Network.Group;
import dossier.corpus.Tie;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.NetworkPage;
import dossier.page.NetworkRow;
import dossier.plan.part.CardPlanner;
import dossier.plan.part.FramePlanner;
import dossier.plan.part.Legend;
import dossier.plan.part.PlannedPage;
import dossier.register.Entity;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans the network of names. */
public final class NetworkPlanner {

    private static final int MAX_TIES = 12;

    private final SiteContext site;
    private final Messages words;
    private final Network network;
    private final MentionIndex mentions;

    public NetworkPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.network = site.corpus().network();
        this.mentions = site.corpus().mentions();
    }

    /** Its page; none for a dossier without two names in one paragraph. */
    public List<PlannedPage> plan() {
        return network.isEmpty()
                ? List.of()
                : List.of(new PlannedPage(site.addresses().network(), this::page));
    }

    private NetworkPage page() {
        SitePath path = site.addresses().network();
        String heading = words.text("network.heading");
        Group group = network.strongestGroup();
        List<Tie> strongest = network.strongestTies(MAX_TIES);
        return new NetworkPage(
                new CardPlanner(site)
                        .with(
                                new FramePlanner(site)
                                        .listFrame(path, heading, 1, "network.description"),
                                linked(group, strongest)),
                heading,
                words.text("network.summary"),
                new TieLines(site).lines(path, strongest),
                words.text(
                        "network.picture.note", words.count("count.names", group.names().size())),
                new NetworkPictures(site).network(path, group, strongest),
                new Legend(words).of(group.names()),
                rows(path, group));
    }

    private static List<EntityId> linked(Group group, List<Tie> ties) {
        Stream<EntityId> tied = ties.stream().flatMap(tie -> Stream.of(tie.first(), tie.second()));
        return Stream.concat(tied, group.names().stream()).toList();
    }

    private List<NetworkRow> rows(SitePath path, Group group) {
        Map<EntityId, List<String>> partners = new HashMap<>();
        for (Tie tie : group.ties()) {
            partner(partners, tie, tie.first(), tie.second());
            partner(partners, tie, tie.second(), tie.first());
        }
        return group.names().stream()
                .map(site::entity)
                .map(
                        entity ->
                                new NetworkRow(
                                        site.entityLink(
                                                path, entity, entity.name(), mentions(entity)),
                                        String.join(", ", partners.get(entity.id()))))
                .toList();
    }

    private void partner(
            Map<EntityId, List<String>> partners, Tie tie, EntityId of, EntityId partner) {
        partners.computeIfAbsent(of, id -> new ArrayList<>())
                .add(
                        words.text(
                                "network.partner",
                                site.entity(partner).name(),
                                words.number(tie.paragraphs())));
    }

    private String mentions(Entity entity) {
        return words.number(mentions.count(entity.id()));
    }
}
