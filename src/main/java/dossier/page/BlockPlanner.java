package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.register.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans an article's blocks and which of their names are links: a country at its first mention in
 * the article, any other name at its first mention in the lede and after each subheading, so that
 * the text stays calm. Subheads and pull quotes have no links; the credit of a pull quote has.
 */
final class BlockPlanner {

    private final SiteContext site;
    private final Messages words;

    BlockPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
    }

    List<BlockView> plan(SitePath path, Article article) {
        Map<Integer, List<Mention>> byBlock = new HashMap<>();
        for (Mention mention : article.mentions()) {
            byBlock.computeIfAbsent(mention.span().block(), n -> new ArrayList<>()).add(mention);
        }
        Linking linking = new Linking(path);
        List<BlockView> views = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            views.add(view(block, byBlock.getOrDefault(block.number(), List.of()), linking));
        }
        return views;
    }

    private BlockView view(Block block, List<Mention> mentions, Linking linking) {
        int length = block.text().length();
        return switch (block.role()) {
            case LEDE -> {
                String html = site.renderer().block(block, linking.links(mentions));
                linking.newSection();
                yield BlockView.lede(block.anchor(), html);
            }
            case PARAGRAPH ->
                    BlockView.paragraph(
                            block.anchor(),
                            words.number(block.ordinal()),
                            words.text("article.paragraph", words.number(block.ordinal())),
                            site.renderer().block(block, linking.links(mentions)));
            case HEADING -> {
                linking.newSection();
                yield BlockView.heading(
                        block.anchor(), site.renderer().inline(block, 0, length, List.of()));
            }
            case PULLQUOTE -> pullquote(block, mentions, linking);
        };
    }

    private BlockView pullquote(Block block, List<Mention> mentions, Linking linking) {
        int length = block.text().length();
        int end = block.creditStart().orElse(length);
        String quote =
                block.creditStart().isEmpty()
                        ? site.renderer().block(block, List.of())
                        : "<p>" + site.renderer().inline(block, 0, end, List.of()).strip() + "</p>";
        String credit =
                end == length
                        ? ""
                        : site.renderer().inline(block, end, length, linking.all(mentions));
        return BlockView.pullquote(block.anchor(), quote, credit, words.text("article.pullquote"));
    }

    /** Which names were linked already. */
    private final class Linking {

        private final SitePath path;
        private final Set<EntityId> linkedInArticle = new HashSet<>();
        private final Set<EntityId> linkedInSection = new HashSet<>();

        Linking(SitePath path) {
            this.path = path;
        }

        void newSection() {
            linkedInSection.clear();
        }

        List<NameLink> links(List<Mention> mentions) {
            List<NameLink> links = new ArrayList<>();
            for (Mention mention : mentions) {
                Entity entity = site.entity(mention.entity());
                boolean firstInArticle = linkedInArticle.add(entity.id());
                boolean firstInSection = linkedInSection.add(entity.id());
                if (entity.country() ? firstInArticle : firstInSection) {
                    links.add(link(mention, entity));
                }
            }
            return links;
        }

        List<NameLink> all(List<Mention> mentions) {
            return mentions.stream().map(m -> link(m, site.entity(m.entity()))).toList();
        }

        private NameLink link(Mention mention, Entity entity) {
            return new NameLink(
                    mention.span().start(),
                    mention.span().end(),
                    Addresses.link(path, site.addresses().entity(entity.id(), 1)),
                    entity.id().type().key());
        }
    }
}
