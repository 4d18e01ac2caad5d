package dossier.plan.front;

import dossier.article.Article;
import dossier.corpus.ArticleOrder;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.model.SitePath;
import dossier.page.ArticleLine;
import dossier.page.EntityLink;
import dossier.page.FrontNews;
import dossier.page.Link;
import dossier.page.MapFigure;
import dossier.plan.article.RailPlanner;
import dossier.plan.map.LocatorPlanner;
import dossier.plan.map.MapFigures.Drawn;
import dossier.site.Addresses;
import dossier.site.ArticleLines;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the articles on the front page: the newest large, a few others. */
final class FrontNewsPlanner {

    /** So many articles stand there when there are more than {@link #MAX_ALL}; else all do. */
    private static final int MAX_ARTICLES = 5;

    private static final int MAX_ALL = 9;
    private static final int MAX_LEAD_NAMES = 9;
    private static final int MAX_OF_A_TYPE = 4;

    private final SiteContext site;
    private final Messages words;
    private final List<Article> newest;
    private final SitePath path = Addresses.FRONT;
    private final Optional<Drawn> map;

    FrontNewsPlanner(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.newest = ArticleOrder.newestFirst(site.corpus().articles());
        this.map = new LocatorPlanner(site).ofArticle(path, newest.get(0));
    }

    FrontNews plan() {
        ArticleLines lines = new ArticleLines(site);
        boolean more = newest.size() > MAX_ALL;
        List<Article> shown = more ? newest.subList(0, MAX_ARTICLES) : newest;
        int undated = (int) shown.stream().filter(article -> article.date().isEmpty()).count();
        List<ArticleLine> others =
                shown.stream().skip(1).map(article -> lines.line(path, article)).toList();
        List<EntityLink> leadNames = leadNames().stream().map(this::link).toList();
        return new FrontNews(
                lines.line(path, shown.get(0)),
                !leadNames.isEmpty(),
                leadNames,
                map.isPresent(),
                map.map(Drawn::figure).orElse(MapFigure.NONE),
                !others.isEmpty(),
                others,
                undated > 0 && shown.size() > 1,
                words.count("front.undated", undated),
                more,
                new Link(
                        words.text("front.all", words.number(newest.size())),
                        Addresses.link(path, site.addresses().articles(1))));
    }

    /** The names that the lead article mentions most, persons first. */
    List<EntityId> leadNames() {
        RailPlanner rail = new RailPlanner(site);
        return Arrays.stream(EntityType.values())
                .flatMap(type -> rail.mostNamed(newest.get(0), type).stream().limit(MAX_OF_A_TYPE))
                .limit(MAX_LEAD_NAMES)
                .toList();
    }

    /** The names that the page links to under its lead article and on the map. */
    List<EntityId> linkedNames() {
        Stream<EntityId> places = map.stream().flatMap(drawn -> drawn.inside().stream());
        return Stream.concat(leadNames().stream(), places).toList();
    }

    private EntityLink link(EntityId id) {
        return site.entityLink(path, site.entity(id), site.entity(id).name(), "");
    }
}
