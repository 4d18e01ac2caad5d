package dossier.plan;

import dossier.article.Article;
import dossier.corpus.ArticleOrder;
import dossier.corpus.Corpus;
import dossier.model.SitePath;
import dossier.page.ArticleLine;
import dossier.page.Frame;
import dossier.page.FrontNews;
import dossier.page.FrontPage;
import dossier.page.Link;
import dossier.page.RankedEntity;
import dossier.register.Entity;
import dossier.source.DossierMetadata;
import java.util.List;
import java.util.Optional;

/** Plans the front page: of the same size for five articles and for five thousand. */
final class FrontPlanner {

    private static final int MAX_ARTICLES = 11;
    private static final int MAX_NAMES = 12;

    private final SiteContext site;
    private final Messages words;
    private final Corpus corpus;
    private final DossierFacts facts;
    private final RegisterOutline register;
    private final SitePath path = Addresses.FRONT;

    FrontPlanner(SiteContext site, RegisterOutline register) {
        this.site = site;
        this.words = site.words();
        this.corpus = site.corpus();
        this.facts = new DossierFacts(site);
        this.register = register;
    }

    FrontPage plan() {
        DossierMetadata dossier = corpus.dossier();
        Optional<String> introduction =
                corpus.editorPages().stream()
                        .filter(page -> site.addresses().isIntroduction(page))
                        .map(page -> site.renderer().page(page.markdown()))
                        .findFirst();
        List<Entity> most = corpus.mentions().mostMentioned().stream().limit(MAX_NAMES).toList();
        List<RankedEntity> names = names(most);
        Frame frame = new FramePlanner(site).frontFrame(description(dossier));
        return new FrontPage(
                new CardPlanner(site).with(frame, most.stream().map(Entity::id).toList()),
                dossier.title(),
                !dossier.subtitle().isEmpty(),
                dossier.subtitle(),
                facts.all(),
                introduction.isPresent(),
                introduction.orElse(""),
                news(),
                !names.isEmpty(),
                names,
                new Link(
                        words.text("front.names.all"),
                        Addresses.link(path, site.addresses().register())),
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

    private FrontNews news() {
        ArticleLines lines = new ArticleLines(site);
        List<Article> newest = ArticleOrder.newestFirst(corpus.articles());
        boolean all = newest.size() > MAX_ARTICLES;
        List<Article> shown = newest.subList(0, Math.min(newest.size(), MAX_ARTICLES));
        int undated = (int) shown.stream().filter(article -> article.date().isEmpty()).count();
        List<ArticleLine> others =
                shown.stream().skip(1).map(article -> lines.line(path, article)).toList();
        return new FrontNews(
                lines.line(path, shown.get(0)),
                !others.isEmpty(),
                others,
                undated > 0 && shown.size() > 1,
                words.count("front.undated", undated),
                all,
                new Link(
                        words.text("front.all", words.number(newest.size())),
                        Addresses.link(path, site.addresses().articles(1))));
    }

    private List<RankedEntity> names(List<Entity> most) {
        return most.stream()
                .map(
                        entity -> {
                            int count = corpus.mentions().count(entity.id());
                            int highest = corpus.mentions().count(most.get(0).id());
                            return new RankedEntity(
                                    site.entityLink(
                                            path, entity, entity.name(), words.number(count)),
                                    SiteContext.percent(count, highest));
                        })
                .toList();
    }
}
