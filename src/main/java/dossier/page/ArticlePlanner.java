package dossier.page;

import dossier.article.Article;
import dossier.article.Block;
import dossier.corpus.Calendar;
import dossier.corpus.RelatedArticles.Related;
import dossier.model.EntityId;
import dossier.model.SitePath;
import dossier.source.ArticleMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans an article's page. */
final class ArticlePlanner {

    private static final int MAX_RELATED = 6;
    private static final int WORDS_A_MINUTE = 220;
    private static final int MAX_DESCRIPTION = 160;

    private final SiteContext site;
    private final Messages words;
    private final ArticleLines lines;
    private final DateWords dates;
    private final FramePlanner frames;
    private final BlockPlanner blocks;
    private final RailPlanner rails;
    private final BrowsePlanner browse;

    ArticlePlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.lines = new ArticleLines(site);
        this.dates = new DateWords(words);
        this.frames = new FramePlanner(site);
        this.blocks = new BlockPlanner(site);
        this.rails = new RailPlanner(site);
        this.browse = new BrowsePlanner(site);
    }

    /**
     * @param position the article's place in the corpus's order, from 0
     */
    ArticlePage plan(Article article, int position) {
        SitePath path = site.addresses().article(article);
        List<RelatedLine> related = related(path, article);
        List<BlockView> views = blocks.plan(path, article);
        Optional<BlockView> lede = views.stream().filter(BlockView::lede).findFirst();
        return new ArticlePage(
                frame(path, article),
                article.title(),
                lines.isOpinion(article),
                lede.isPresent(),
                lede.orElse(views.get(0)),
                provenance(article),
                views.stream().filter(view -> !view.lede()).toList(),
                rails.plan(path, article),
                steps(path, position),
                !related.isEmpty(),
                related,
                new Link(
                        words.text("article.data"),
                        Addresses.link(path, site.addresses().articleData(article))));
    }

    private Frame frame(SitePath path, Article article) {
        List<Crumb> crumbs = new ArrayList<>();
        Optional<Calendar.Period> period = Calendar.periodOf(article);
        SitePath month =
                period.map(p -> site.addresses().month(p, 1))
                        .orElseGet(() -> site.addresses().undated(1));
        String name = period.map(browse::name).orElseGet(() -> words.text("month.heading.undated"));
        crumbs.add(new Crumb(name, Addresses.link(path, month), true));
        crumbs.add(new Crumb(article.metadata().publisher().orElseGet(article::title), "", false));
        return frames.frame(
                path, frames.title(article.title(), 1), description(article.block(1)), crumbs);
    }

    private static String description(Block lede) {
        String text = lede.text().replace('\n', ' ');
        if (text.length() <= MAX_DESCRIPTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', MAX_DESCRIPTION);
        return text.substring(0, space > 0 ? space : MAX_DESCRIPTION) + " …";
    }

    private Provenance provenance(Article article) {
        ArticleMetadata metadata = article.metadata();
        int minutes = Math.max(1, Math.round((float) article.words() / WORDS_A_MINUTE));
        String read =
                metadata.publisher()
                        .map(publisher -> words.text("article.original.read", publisher))
                        .orElseGet(() -> words.text("article.original.readUnknown"));
        return new Provenance(
                site.publisher(article),
                metadata.kind().isPresent(),
                ArticleLines.kind(article),
                dates.provenanceLabel(article.date()),
                dates.stamp(article.date()),
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

    private List<RelatedLine> related(SitePath path, Article article) {
        return site.corpus().related().to(article, MAX_RELATED).stream()
                .map(related -> related(path, related))
                .toList();
    }

    private RelatedLine related(SitePath path, Related related) {
        Article article = related.article();
        return new RelatedLine(
                site.publisher(article),
                dates.plain(article.date()),
                site.articleLink(path, article),
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
