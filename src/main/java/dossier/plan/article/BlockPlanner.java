package dossier.plan.article;

import dossier.article.Article;
import dossier.article.Block;
import dossier.article.Mention;
import dossier.article.Omission;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.Rights;
import dossier.model.SitePath;
import dossier.page.BlockMarks;
import dossier.page.BlockView;
import dossier.page.MarginNote;
import dossier.page.NameLink;
import dossier.register.Entity;
import dossier.site.Addresses;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * @param notes by the number of the block they stand beside
     */
    List<BlockView> plan(SitePath path, Article article, Map<Integer, MarginNote> notes) {
        FindingMarks marks = new FindingMarks(site, article);
        Linking linking = new Linking(path);
        List<BlockView> views = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            BlockView view =
                    isRemnant(block, article.rights())
                            ? remnant(block, marks, linking)
                            : view(block, marks, linking);
            views.add(Optional.ofNullable(notes.get(block.number())).map(view::with).orElse(view));
        }
        return views;
    }

    private BlockView view(Block block, FindingMarks marks, Linking linking) {
        int length = block.text().length();
        List<Mention> mentions = marks.mentions(block);
        return switch (block.role()) {
            case LEDE -> {
                String html =
                        site.renderer().block(block, marks.with(linking.links(mentions), block));
                linking.newSection();
                yield BlockView.lede(block.anchor(), html);
            }
            case PARAGRAPH ->
                    BlockView.paragraph(
                            block.anchor(),
                            words.number(block.ordinal()),
                            words.text("article.paragraph", words.number(block.ordinal())),
                            site.renderer()
                                    .block(block, marks.with(linking.links(mentions), block)));
            case HEADING -> {
                linking.newSection();
                yield BlockView.heading(
                        block.anchor(), site.renderer().inline(block, 0, length, BlockMarks.NONE));
            }
            case PULLQUOTE -> pullquote(block, mentions, linking);
        };
    }

    /**
     * A paragraph keeps its number, and an excerpt's lede begins as the source's; of another block
     * that isn't shown whole nothing is left that it could look like.
     */
    private static boolean isRemnant(Block block, Rights rights) {
        return switch (block.role()) {
            case LEDE -> rights == Rights.LINK;
            case PARAGRAPH -> false;
            case HEADING, PULLQUOTE -> Omission.isIn(block);
        };
    }

    private BlockView remnant(Block block, FindingMarks marks, Linking linking) {
        if (block.role() == BlockRole.HEADING) {
            linking.newSection();
        }
        List<NameLink> links = linking.links(marks.mentions(block));
        return BlockView.remnant(
                block.anchor(),
                words.text("rights.block." + block.role().key()),
                site.renderer().block(block, marks.with(links, block)));
    }

    private BlockView pullquote(Block block, List<Mention> mentions, Linking linking) {
        int length = block.text().length();
        int end = block.creditStart().orElse(length);
        String quote =
                block.creditStart().isEmpty()
                        ? site.renderer().block(block, BlockMarks.NONE)
                        : "<p>"
                                + site.renderer().inline(block, 0, end, BlockMarks.NONE).strip()
                                + "</p>";
        String credit =
                end == length
                        ? ""
                        : site.renderer()
                                .inline(
                                        block,
                                        end,
                                        length,
                                        BlockMarks.ofLinks(linking.all(mentions)));
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
