package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.article.Omission;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.page.ArticleRail;
import dossier.page.EntityLink;
import dossier.page.Link;
import dossier.page.NameGroup;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans "in this article": its subheads, and its names with how often each is mentioned. */
public final class RailPlanner {

    private final SiteContext site;
    private final Messages words;

    public RailPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
    }

    ArticleRail plan(SitePath path, Article article) {
        List<Link> subheads = new ArrayList<>();
        article.blocks().stream()
                .filter(block -> block.role() == BlockRole.HEADING && !Omission.isIn(block))
                .map(block -> new Link(block.text(), "#" + block.anchor()))
                .forEach(subheads::add);
        if (!subheads.isEmpty()) {
            String first = article.lede().anchor();
            subheads.add(0, new Link(words.text("article.begin"), "#" + first));
        }
        List<NameGroup> names = names(path, article);
        return new ArticleRail(
                !subheads.isEmpty() || !names.isEmpty(), !subheads.isEmpty(), subheads, names);
    }

    private List<NameGroup> names(SitePath path, Article article) {
        Map<EntityId, Integer> counts = counts(article);
        List<NameGroup> groups = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            List<EntityLink> links =
                    mostNamed(counts, type).stream()
                            .map(id -> link(path, id, counts.get(id)))
                            .toList();
            if (!links.isEmpty()) {
                groups.add(new NameGroup(words.text("type." + type.key() + ".plural"), links));
            }
        }
        return groups;
    }

    private static Map<EntityId, Integer> counts(Article article) {
        Map<EntityId, Integer> counts = new HashMap<>();
        for (Mention mention : article.mentions()) {
            counts.merge(mention.entity(), 1, Integer::sum);
        }
        return counts;
    }

    /** The names of a type in an article, most mentioned first. */
    public List<EntityId> mostNamed(Article article, EntityType type) {
        return mostNamed(counts(article), type);
    }

    private static List<EntityId> mostNamed(Map<EntityId, Integer> counts, EntityType type) {
        return counts.keySet().stream()
                .filter(id -> id.type() == type)
                .sorted(
                        Comparator.comparingInt((EntityId id) -> -counts.get(id))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private EntityLink link(SitePath path, EntityId id, int count) {
        return site.entityLink(path, site.entity(id), site.entity(id).name(), words.number(count));
    }
}
