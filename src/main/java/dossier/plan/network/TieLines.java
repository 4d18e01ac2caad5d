package dossier.plan.network;

import dossier.corpus.Evidence;
import dossier.corpus.Network;
import dossier.corpus.Tie;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.page.EntityLink;
import dossier.page.Link;
import dossier.page.TieLine;
import dossier.page.TopTies;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.References;
import dossier.site.SiteContext;
import java.util.Comparator;
import java.util.List;

/** Plans the strongest ties as lines, each with some of the paragraphs that prove it. */
public final class TieLines {

    private static final int MAX_REFERENCES = 3;

    private final SiteContext site;
    private final Messages words;
    private final Network network;
    private final References references;

    public TieLines(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.network = site.corpus().network();
        this.references = new References(site);
    }

    /** The strongest ties, with the way to all of them. */
    public TopTies top(SitePath from, List<Tie> strongest) {
        Link all =
                new Link(
                        words.text("network.all"),
                        Addresses.link(from, site.addresses().network()));
        return new TopTies(true, lines(from, strongest), all);
    }

    /** A line a tie, those of most paragraphs first. */
    List<TieLine> lines(SitePath from, List<Tie> ties) {
        int most = ties.stream().mapToInt(Tie::paragraphs).max().orElse(1);
        return ties.stream()
                .sorted(Comparator.comparingInt(tie -> -tie.paragraphs()))
                .map(tie -> line(from, tie, most))
                .toList();
    }

    private TieLine line(SitePath from, Tie tie, int most) {
        List<Evidence> evidence = network.evidence(tie, MAX_REFERENCES);
        int more = tie.paragraphs() - evidence.size();
        return new TieLine(
                link(from, tie.first()),
                link(from, tie.second()),
                words.count("network.tie", tie.paragraphs()),
                SiteContext.percent(tie.paragraphs(), most),
                evidence.stream().map(place -> reference(from, place)).toList(),
                more > 0,
                words.text("network.tie.more", words.number(Math.max(0, more))));
    }

    private EntityLink link(SitePath from, EntityId id) {
        Entity entity = site.entity(id);
        return site.entityLink(from, entity, entity.name(), "");
    }

    private Link reference(SitePath from, Evidence evidence) {
        return references.link(references.target(from, evidence.article()), evidence.block());
    }
}
